package id.solok.library.catalog;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.marc4j.marc.DataField;
import org.marc4j.marc.Record;

/** Writes the {@link Detail}s that a form changed into a MARC 21 record. */
final class DetailWriter {
    private static final Pattern RATIO = Pattern.compile("1\\s*:\\s*(\\d[\\d., ]*)");
    private static final String DAISY = "DAISY";

    private final Record record;
    private final FieldWriter sheet;

    DetailWriter(Record record, FieldWriter sheet) {
        this.record = record;
        this.sheet = sheet;
    }

    void write(RecordInput before, RecordInput input) {
        for (var detail : Detail.values()) if (!before.all(detail).equals(input.all(detail))) write(detail, input);
    }

    private void write(Detail detail, RecordInput input) {
        var text = input.only(detail);
        switch (detail) {
            case OTHER_ISBNS -> {} // with the first one
            case ISSN ->
                list(
                        detail,
                        input.all(detail).stream()
                                .flatMap(issn -> Issn.normalized(issn).stream())
                                .toList());
            case DURATION -> replace(detail, text == null ? null : text.replace(":", ""));
            case SERIES -> series(input.all(detail));
            case SCALE -> scale(text);
            case FREQUENCY -> frequency(text);
            case ORIGINAL_LANGUAGE -> originalLanguage(text, input.language());
            case AUDIENCE -> audience(text, Form.of(input.form()));
            default -> {
                if (detail.isMany()) list(detail, input.all(detail));
                else replace(detail, text);
            }
        }
    }

    private void replace(Detail detail, String text) {
        sheet.replace(detail.tag(), detail.first(), detail.second(), detail.code(), text);
    }

    private void list(Detail detail, List<String> texts) {
        sheet.relist(
                detail.tag(),
                field -> Stream.ofNullable(DetailReader.reading(detail, field)).toList(),
                texts,
                text -> text,
                (field, text) -> sheet.rewrite(field, detail.code(), text),
                "" + detail.first() + detail.second());
    }

    /** A series as it stands on the book in 490, and under its heading in 830. */
    private void series(List<String> texts) {
        for (var tag : List.of("490", "830"))
            sheet.relist(
                    tag,
                    field -> Stream.ofNullable(DetailReader.series(field)).toList(),
                    texts,
                    text -> text,
                    this::series,
                    tag.equals("490") ? "1 " : " 0");
    }

    private void series(DataField field, String text) {
        int volume = text.lastIndexOf(" ; ");
        sheet.rewrite(
                field,
                "a",
                volume < 0 ? text : text.substring(0, volume).strip(),
                "v",
                volume < 0 ? null : text.substring(volume + 3).strip());
    }

    private void scale(String text) {
        replace(Detail.SCALE, text);
        var ratio = RATIO.matcher(text == null ? "" : text);
        if (ratio.find())
            sheet.replace("034", '1', ' ', "a", "a", "b", ratio.group(1).replaceAll("\\D", ""));
        else sheet.replace("034", '1', ' ', "b", null);
    }

    private void frequency(String text) {
        replace(Detail.FREQUENCY, text);
        if (FormReader.of(record) == Form.SERIAL)
            sheet.fixed(FixedData.FREQUENCY, String.valueOf(FixedData.frequency(text)));
    }

    private void originalLanguage(String text, String language) {
        if (text == null) {
            sheet.removeSubfields("041", "h");
            if (record.getVariableField("041") instanceof DataField field && field.getIndicator1() == '1')
                field.setIndicator1('0');
            return;
        }
        if (!sheet.has("041") && language != null) sheet.field("041", '1', ' ', "a", language);
        sheet.replace("041", '1', ' ', "h", text);
        if (record.getVariableField("041") instanceof DataField field) field.setIndicator1('1');
    }

    private void audience(String code, Form form) {
        if (form != Form.SERIAL && form != Form.MAP) sheet.fixed(DetailReader.AUDIENCE, code == null ? " " : code);
    }

    /** Says in 347 that the recording is a DAISY book, unless the record says so already. */
    void sayDaisy() {
        if (FormReader.of(record) != Form.DAISY) sheet.field("347", ' ', ' ', "a", "audio file", "b", DAISY);
    }

    void unsayDaisy() {
        for (var field : record.getVariableFields("347"))
            if (field instanceof DataField data && FormReader.saysDaisy(data)) record.removeVariableField(data);
    }
}
