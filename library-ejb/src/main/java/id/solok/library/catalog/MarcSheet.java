package id.solok.library.catalog;

import id.solok.library.authorities.Controlled;
import id.solok.library.marc.OrderedRecord;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.marc4j.marc.MarcFactory;
import org.marc4j.marc.Record;

/** The cataloguer's worksheet: writes a form into a MARC 21 record and leaves alone what the form did not change. */
final class MarcSheet {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMddHHmmss'.0'");
    private static final String AGENCY = "ID-SlkPK";

    private final Clock clock;
    private final HeadingWriter headings;
    private final MarcFactory factory = MarcFactory.newInstance();

    MarcSheet(Clock clock) {
        this(clock, Map.of());
    }

    /** {@code controlled}: the authorities for the input's headings, by key. */
    MarcSheet(Clock clock, Map<Long, Controlled> controlled) {
        this.clock = clock;
        this.headings = new HeadingWriter(controlled);
    }

    /** A record of a form alone. */
    Record fresh(RecordInput input) {
        var record = new OrderedRecord(factory.newLeader(leader(Form.of(input.form()))));
        record.addVariableField(factory.newControlField("003", AGENCY));
        record.addVariableField(factory.newControlField("008", FixedData.of(input, LocalDateTime.now(clock))));
        var sheet = new FieldWriter(record, factory);
        var nothing = RecordInput.titled(null).form(input.form()).input();
        write(sheet, nothing, input);
        var details = new DetailWriter(record, sheet);
        details.write(nothing, input);
        if (Form.of(input.form()) == Form.DAISY) details.sayDaisy();
        sheet.field("040", ' ', ' ', "a", AGENCY, "b", "ind");
        return stamped(record);
    }

    /** Writes what differs between the form and what the record says; the record itself is changed and returned. */
    Record corrected(Record record, RecordInput input) {
        return stamped(written(record, input));
    }

    /** As {@link #corrected}, before the record is finished. */
    Record written(Record record, RecordInput input) {
        var before = RecordInput.of(record);
        var sheet = new FieldWriter(record, factory);
        boolean recoded = Form.of(before.form()) != Form.of(input.form());
        if (recoded || differs(before.language(), input.language())) recode(record, sheet, before, input);
        write(sheet, before, input);
        new DetailWriter(record, sheet).write(before, input);
        return record;
    }

    /** Says in the record when it was written. */
    Record stamped(Record record) {
        new FieldWriter(record, factory).control("005", LocalDateTime.now(clock).format(STAMP));
        return record;
    }

    private void write(FieldWriter sheet, RecordInput before, RecordInput input) {
        if (!normal(before.isbns()).equals(normal(input.isbns()))) isbns(sheet, input.isbns());
        text(sheet, "082", '0', '4', before.classNumber(), input.classNumber());
        if (!before.authors().equals(input.authors())) headings.authors(sheet, input.authors());
        title(sheet, before, input);
        text(sheet, "250", ' ', ' ', before.edition(), input.edition());
        if (differs(before.place(), input.place())) imprint(sheet, "a", input.place());
        if (differs(before.publisher(), input.publisher())) imprint(sheet, "b", input.publisher());
        if (differs(before.year(), input.year())) year(sheet, input.year());
        text(sheet, "300", ' ', ' ', before.extent(), input.extent());
        text(sheet, "520", ' ', ' ', before.summary(), input.summary());
        if (!before.subjects().equals(input.subjects())) headings.subjects(sheet, input.subjects());
    }

    private static void text(FieldWriter sheet, String tag, char first, char second, String before, String now) {
        if (differs(before, now)) sheet.replace(tag, first, second, "a", now);
    }

    private static void title(FieldWriter sheet, RecordInput before, RecordInput input) {
        char added = input.authors().isEmpty() ? '0' : '1';
        if (differs(before.title(), input.title())) {
            sheet.removeSubfields("245", "np");
            sheet.replace("245", added, '0', "a", input.title());
        }
        if (differs(before.subtitle(), input.subtitle())) sheet.replace("245", added, '0', "b", input.subtitle());
    }

    private static void isbns(FieldWriter sheet, List<String> typed) {
        sheet.relist(
                "020",
                field -> normal(field.getSubfields('a').stream()
                        .map(subfield -> subfield.getData().strip().split("[\\s(:]", 2)[0])
                        .toList()),
                typed,
                text -> Isbn.normalized(text).orElse(text),
                (field, text) -> sheet.rewrite(field, "a", text),
                "  ");
    }

    private static List<String> normal(List<String> isbns) {
        return isbns.stream().flatMap(isbn -> Isbn.normalized(isbn).stream()).toList();
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

    private void recode(Record record, FieldWriter sheet, RecordInput before, RecordInput input) {
        var form = Form.of(input.form());
        var coded = factory.newLeader(leader(form));
        record.getLeader().setTypeOfRecord(coded.getTypeOfRecord());
        record.getLeader().setImplDefined1(coded.getImplDefined1());
        var whole = FixedData.of(input, LocalDateTime.now(clock));
        if (record.getVariableField("008") == null) sheet.control("008", whole);
        int item = FixedData.itemPosition(form);
        if (FixedData.layout(Form.of(before.form())) == FixedData.layout(form))
            sheet.fixed(item, whole.substring(item, item + 1));
        else sheet.fixed(FixedData.FREQUENCY, whole.substring(FixedData.FREQUENCY, 35));
        sheet.fixed(35, whole.substring(35, 38));
        var details = new DetailWriter(record, sheet);
        if (form == Form.DAISY) details.sayDaisy();
        else details.unsayDaisy();
    }

    private static String leader(Form form) {
        char type =
                switch (form) {
                    case AUDIO, DAISY -> 'i';
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

    private static boolean differs(Object one, Object other) {
        return !Objects.equals(one, other);
    }
}
