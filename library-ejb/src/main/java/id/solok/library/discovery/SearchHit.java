package id.solok.library.discovery;

import java.util.List;

/** One record in a result, with how many copies there are and how many can be had now. */
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
        long copies,
        long available) {
    public String byline() {
        return String.join("; ", authors);
    }

    public String fullTitle() {
        return subtitle == null ? title : title + ": " + subtitle;
    }
}
