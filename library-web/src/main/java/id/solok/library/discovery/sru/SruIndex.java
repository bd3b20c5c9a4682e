package id.solok.library.discovery.sru;

import id.solok.library.index.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The indexes of the explain record, by all the names they have. */
enum SruIndex {
    EVERYTHING(Kind.EVERYTHING, "cql.allRecords"),
    RESULT_SET(Kind.RESULT_SET, "cql.resultSetId"),
    ANY(
            Kind.WORDS,
            List.of(Field.ANY),
            "cql.serverChoice",
            "cql.anywhere",
            "cql.anyIndexes",
            "cql.keywords",
            "bath.any"),
    TITLE(Kind.WORDS, List.of(Field.TITLE), "dc.title", "bath.title"),
    AUTHOR(
            Kind.WORDS,
            List.of(Field.AUTHOR),
            "dc.creator",
            "dc.contributor",
            "bath.author",
            "bath.name",
            "bath.personalName",
            "bath.corporateName"),
    SUBJECT(Kind.WORDS, List.of(Field.SUBJECT), "dc.subject", "bath.subject"),
    PUBLISHER(Kind.WORDS, List.of(Field.PUBLISHER), "dc.publisher", "bath.publisher"),
    DESCRIPTION(Kind.TEXT, List.of(Field.NOTES), "dc.description", "bath.notes"),
    SERIES(Kind.TEXT, List.of(Field.SERIES), "bath.seriesTitle", "solok.series"),
    DATE(Kind.YEAR, "dc.date", "bath.dateOfPublication"),
    LANGUAGE(Kind.KEY, List.of(Field.LANGUAGE), "dc.language", "bath.language"),
    TYPE(Kind.FORM, List.of(Field.FORM), "dc.type"),
    IDENTIFIER(Kind.KEY, List.of(Field.ISBN, Field.NUMBER, Field.ID), "dc.identifier", "bath.standardIdentifier"),
    ISBN(Kind.KEY, List.of(Field.ISBN), "bath.isbn"),
    NUMBER(Kind.KEY, List.of(Field.NUMBER), "solok.number"),
    RECORD(Kind.KEY, List.of(Field.ID), "rec.id", "rec.identifier"),
    CLASS(Kind.BEGINNING, List.of(Field.CLASS), "solok.class"),
    CALL_NUMBER(Kind.BEGINNING, List.of(Field.CALL_NUMBER), "solok.callNumber"),
    BARCODE(Kind.KEY, List.of(Field.BARCODE), "solok.barcode");

    /** How terms are looked for in it. */
    enum Kind {
        EVERYTHING,
        RESULT_SET,
        /** Words, and the field as a whole. */
        WORDS,
        /** Words only. */
        TEXT,
        YEAR,
        FORM,
        /** A value as a whole. */
        KEY,
        /** Always by its beginning. */
        BEGINNING
    }

    private final Kind kind;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<Field> fields;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> names;

    SruIndex(Kind kind, String... names) {
        this(kind, List.of(), names);
    }

    SruIndex(Kind kind, List<Field> fields, String... names) {
        this.kind = kind;
        this.fields = fields;
        this.names = List.of(names);
    }

    Kind kind() {
        return kind;
    }

    List<Field> fields() {
        return fields;
    }

    List<String> names() {
        return names;
    }

    /** The index of a name; one without a context set is looked for in all of them. */
    static SruIndex of(String name) throws SruProblem {
        int dot = name.indexOf('.');
        if (dot >= 0) ContextSet.check(name.substring(0, dot));
        var wanted = (dot >= 0 ? name : "." + name).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(index -> index.all().anyMatch(each -> dot >= 0 ? each.equals(wanted) : each.endsWith(wanted)))
                .findFirst()
                .orElseThrow(() -> new SruProblem(16, name));
    }

    private Stream<String> all() {
        return names.stream().map(name -> name.toLowerCase(Locale.ROOT));
    }
}
