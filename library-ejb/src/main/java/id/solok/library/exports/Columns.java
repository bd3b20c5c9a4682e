package id.solok.library.exports;

import java.util.Arrays;
import java.util.List;

/** The columns of a table of records; their names are for programs, so they are the same in every language. */
final class Columns {
    static final List<String> NAMES = List.of(
            "id",
            "control_number",
            "title",
            "subtitle",
            "authors",
            "publisher",
            "place",
            "year",
            "edition",
            "extent",
            "isbn",
            "class_number",
            "subjects",
            "language",
            "form",
            "copies",
            "summary");

    private Columns() {}

    /** Texts and whole numbers, null where there is nothing. */
    static List<Object> of(Exported record) {
        var fields = record.fields();
        return Arrays.asList(
                record.id(),
                fields.controlNumber(),
                fields.title(),
                fields.subtitle(),
                String.join("; ", fields.authors()),
                fields.publisher(),
                fields.place(),
                fields.year(),
                fields.edition(),
                fields.extent(),
                String.join("; ", fields.isbns()),
                fields.classNumber(),
                String.join("; ", fields.subjects()),
                fields.language(),
                fields.form().code(),
                record.copies(),
                fields.summary());
    }
}
