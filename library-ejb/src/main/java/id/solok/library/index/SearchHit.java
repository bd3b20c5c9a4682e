package id.solok.library.index;

import java.util.List;

/**
 * One record in a result, whole, so that a page needs no statement: {@code room} and {@code callNumber} are those of the
 * copy to go for, null without copies; {@code cover} is the version of its uploaded cover or null; {@code editions} says
 * how many records the work has, 1 when only this one.
 */
public record SearchHit(
        long id,
        String title,
        String subtitle,
        List<String> authors,
        String publisher,
        Integer year,
        String language,
        String form,
        String classNumber,
        String callNumber,
        String room,
        long copies,
        long available,
        List<String> isbns,
        Long cover,
        int editions) {
    public String byline() {
        return String.join("; ", authors);
    }

    public String fullTitle() {
        return subtitle == null ? title : title + ": " + subtitle;
    }

    SearchHit withEditions(int number) {
        return new SearchHit(
                id,
                title,
                subtitle,
                authors,
                publisher,
                year,
                language,
                form,
                classNumber,
                callNumber,
                room,
                copies,
                available,
                isbns,
                cover,
                number);
    }
}
