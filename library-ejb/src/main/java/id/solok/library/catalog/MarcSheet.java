package id.solok.library.catalog;

import id.solok.library.marc.OrderedRecord;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import org.marc4j.marc.MarcFactory;
import org.marc4j.marc.Record;

/** The cataloguer's worksheet: writes a form into a MARC 21 record and leaves alone what the form did not change. */
final class MarcSheet {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMddHHmmss'.0'");
    private static final DateTimeFormatter ENTERED = DateTimeFormatter.ofPattern("yyMMdd");
    private static final String AGENCY = "ID-SlkPK";

    private final Clock clock;
    private final MarcFactory factory = MarcFactory.newInstance();

    MarcSheet(Clock clock) {
        this.clock = clock;
    }

    Record fresh(RecordInput input) {
        var record = new OrderedRecord(factory.newLeader(leader(Form.of(input.form()))));
        record.addVariableField(factory.newControlField("003", AGENCY));
        record.addVariableField(factory.newControlField("008", fixedData(input)));
        var sheet = new FieldWriter(record, factory);
        writeAll(sheet, input);
        sheet.field("040", ' ', ' ', "a", AGENCY, "b", "ind");
        stamp(record);
        return record;
    }

    /** Writes what differs between the form and what the record says; the record itself is changed and returned. */
    Record corrected(Record record, RecordInput input) {
        var before = Essentials.of(record);
        var sheet = new FieldWriter(record, factory);
        if (differs(before.title(), input.title())) {
            sheet.removeSubfields("245", "np");
            title(sheet, input, "a", input.title());
        }
        if (differs(before.subtitle(), input.subtitle())) title(sheet, input, "b", input.subtitle());
        if (!before.authors().equals(input.authors())) authors(sheet, input.authors());
        if (differs(before.place(), input.place())) imprint(sheet, "a", input.place());
        if (differs(before.publisher(), input.publisher())) imprint(sheet, "b", input.publisher());
        if (differs(before.year(), input.year())) year(sheet, input.year());
        if (differs(before.edition(), input.edition())) sheet.replace("250", ' ', ' ', "a", input.edition());
        if (differs(before.extent(), input.extent())) sheet.replace("300", ' ', ' ', "a", input.extent());
        if (differs(before.classNumber(), input.classNumber()))
            sheet.replace("082", '0', '4', "a", input.classNumber());
        if (!before.subjects().equals(input.subjects())) subjects(sheet, input.subjects());
        if (differs(
                before.isbn(),
                input.isbn() == null ? null : Isbn.normalized(input.isbn()).orElse(null)))
            sheet.replace("020", ' ', ' ', "a", input.isbn());
        if (differs(before.summary(), input.summary())) sheet.replace("520", ' ', ' ', "a", input.summary());
        if (before.form() != Form.of(input.form()) || differs(before.language(), input.language()))
            recode(record, input);
        stamp(record);
        return record;
    }

    private void writeAll(FieldWriter sheet, RecordInput input) {
        sheet.replace("020", ' ', ' ', "a", input.isbn());
        sheet.replace("082", '0', '4', "a", input.classNumber());
        authors(sheet, input.authors());
        title(sheet, input, "a", input.title(), "b", input.subtitle());
        sheet.replace("250", ' ', ' ', "a", input.edition());
        imprint(sheet, "a", input.place(), "b", input.publisher());
        year(sheet, input.year());
        sheet.replace("300", ' ', ' ', "a", input.extent());
        sheet.replace("520", ' ', ' ', "a", input.summary());
        subjects(sheet, input.subjects());
    }

    private static void title(FieldWriter sheet, RecordInput input, String... codesAndTexts) {
        char added = input.authors().isEmpty() ? '0' : '1';
        sheet.replace("245", added, '0', codesAndTexts);
    }

    private static void authors(FieldWriter sheet, List<String> names) {
        for (var name : sheet.keep(EssentialsReader.AUTHORS, EssentialsReader::name, names)) {
            char direct = name.contains(",") ? '1' : '0';
            boolean mainEntry = sheet.has("100") || sheet.has("110") || sheet.has("111");
            sheet.field(mainEntry ? "700" : "100", direct, ' ', "a", name);
        }
    }

    // a record described before RDA keeps its 260
    private static void imprint(FieldWriter sheet, String... codesAndTexts) {
        sheet.replace(sheet.has("260") && !sheet.has("264") ? "260" : "264", ' ', '1', codesAndTexts);
    }

    private static void year(FieldWriter sheet, Integer year) {
        var text = year == null ? null : year.toString();
        imprint(sheet, "c", text);
        sheet.fixed(7, text == null ? "    " : text);
    }

    private static void subjects(FieldWriter sheet, List<String> headings) {
        for (var heading : sheet.keep(EssentialsReader.SUBJECTS, EssentialsReader::heading, headings)) {
            var parts = heading.split(" -- ");
            var subfields = new String[parts.length * 2];
            for (int i = 0; i < parts.length; i++) {
                subfields[2 * i] = i == 0 ? "a" : "x";
                subfields[2 * i + 1] = parts[i];
            }
            sheet.field("650", ' ', '4', subfields);
        }
    }

    private void recode(Record record, RecordInput input) {
        var form = Form.of(input.form());
        var coded = factory.newLeader(leader(form));
        record.getLeader().setTypeOfRecord(coded.getTypeOfRecord());
        record.getLeader().setImplDefined1(coded.getImplDefined1());
        var whole = fixedData(input);
        var sheet = new FieldWriter(record, factory);
        if (record.getVariableField("008") == null) sheet.control("008", whole);
        sheet.fixed(23, whole.substring(23, 24));
        sheet.fixed(35, whole.substring(35, 38));
    }

    private void stamp(Record record) {
        new FieldWriter(record, factory).control("005", LocalDateTime.now(clock).format(STAMP));
    }

    private static String leader(Form form) {
        char type =
                switch (form) {
                    case AUDIO -> 'i';
                    case MUSIC -> 'j';
                    case VIDEO -> 'g';
                    case SCORE -> 'c';
                    case MAP -> 'e';
                    case KIT -> 'o';
                    case OTHER -> 'r';
                    default -> 'a';
                };
        return "00000n" + type + (form == Form.SERIAL ? 's' : 'm') + " a2200000 i 4500";
    }

    private String fixedData(RecordInput input) {
        var year = input.year() == null ? "    " : "%04d".formatted(input.year());
        char item =
                switch (Form.of(input.form())) {
                    case BRAILLE -> 'f';
                    case LARGE_PRINT -> 'd';
                    case EBOOK -> 'o';
                    default -> ' ';
                };
        var language = Objects.requireNonNullElse(input.language(), "und");
        return LocalDateTime.now(clock).format(ENTERED) + "s" + year + "    " + "io " + "     " + item + "           "
                + language + " d";
    }

    private static boolean differs(Object one, Object other) {
        return !Objects.equals(one, other);
    }
}
