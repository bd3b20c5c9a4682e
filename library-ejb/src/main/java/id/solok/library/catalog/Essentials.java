package id.solok.library.catalog;

import java.util.List;
import org.marc4j.marc.Record;

/** The fields the system works with, taken out of a MARC 21 record; lists are never null. */
public record Essentials(
        String controlNumber,
        String title,
        String subtitle,
        String uniformTitle,
        List<String> otherTitles,
        List<String> series,
        List<String> authors,
        String publisher,
        String place,
        Integer year,
        String edition,
        String extent,
        String language,
        Form form,
        String classNumber,
        List<String> subjects,
        List<String> isbns,
        String summary,
        String notes) {

    static Essentials of(Record record) {
        return new EssentialsReader(record).read();
    }

    /** The responsible persons as one line. */
    public String byline() {
        return String.join("; ", authors);
    }

    public String fullTitle() {
        return subtitle == null ? title : title + ": " + subtitle;
    }

    public String isbn() {
        return isbns.isEmpty() ? null : isbns.get(0);
    }
}
