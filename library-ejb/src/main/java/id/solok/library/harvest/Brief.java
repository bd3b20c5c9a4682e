package id.solok.library.harvest;

import java.util.List;

/** A short description of a record. */
public record Brief(
        String title,
        String subtitle,
        List<String> authors,
        String publisher,
        Integer year,
        List<String> subjects,
        List<String> isbns) {
    public String fullTitle() {
        return subtitle == null ? title : title + ": " + subtitle;
    }

    static Brief of(Object[] row, int at) {
        return new Brief(
                (String) row[at],
                (String) row[at + 1],
                parts((String) row[at + 2], "; "),
                (String) row[at + 3],
                row[at + 4] == null ? null : ((Number) row[at + 4]).intValue(),
                parts((String) row[at + 5], "; "),
                parts((String) row[at + 6], " "));
    }

    private static List<String> parts(String text, String separator) {
        return text == null || text.isEmpty() ? List.of() : List.of(text.split(separator));
    }
}
