package id.solok.library.catalog;

import id.solok.library.core.Text;
import id.solok.library.marc.Unimarc;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.marc4j.marc.DataField;
import org.marc4j.marc.Record;
import org.marc4j.marc.Subfield;

/** Reads {@link Essentials} out of a record, as MARC 21 Format for Bibliographic Data places them. */
final class EssentialsReader {
    static final String UNTITLED = "[Tanpa judul]";

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[0-9]{3}|20[0-9]{2})(?!\\d)");
    static final String[] AUTHORS = {"100", "110", "111", "700", "710", "711"};
    static final String[] SUBJECTS = {"600", "610", "611", "630", "648", "650", "651", "653", "655"};
    private static final String[] TITLES = {"245", "240", "130", "246", "222"};

    private final Record record;
    private final Map<String, List<DataField>> fields = new HashMap<>();

    EssentialsReader(Record record) {
        this.record = record;
        for (var field : record.getDataFields())
            fields.computeIfAbsent(field.getTag(), tag -> new ArrayList<>()).add(field);
    }

    Essentials read() {
        return Unimarc.recognised(record) ? unimarc() : marc21();
    }

    // UNIMARC is kept as it came; these fields are enough to find and tell it
    private Essentials unimarc() {
        var year = YEAR.matcher(Objects.requireNonNullElse(first("d", "210"), ""));
        return new Essentials(
                controlNumber(),
                Objects.requireNonNullElse(first("a", "200"), UNTITLED),
                first("e", "200"),
                first("a", "500"),
                texts("a", "510", "512", "517"),
                texts("a", "225"),
                names("700", "701", "702", "710"),
                first("c", "210"),
                first("a", "210"),
                year.find() ? Integer.valueOf(year.group()) : null,
                first("a", "205"),
                first("a", "215"),
                first("a", "101"),
                Form.BOOK,
                first("a", "676"),
                subjects("606", "607", "610"),
                isbns("010"),
                first("a", "330"),
                "");
    }

    private Essentials marc21() {
        return new Essentials(
                controlNumber(),
                title(),
                first("b", "245"),
                first("a", "130", "240"),
                otherTitles(),
                texts("a", "490", "830", "440"),
                names(AUTHORS),
                first("b", "264", "260"),
                first("a", "264", "260"),
                year(),
                first("a", "250"),
                first("a", "300"),
                language(),
                FormReader.of(record),
                classNumber(),
                subjects(SUBJECTS),
                isbns("020"),
                first("a", "520"),
                notes());
    }

    private String controlNumber() {
        var number = Text.clean(record.getControlNumber());
        if (number == null) return null;
        var agency = control("003");
        return atMost(200, agency == null ? number : "(" + agency + ")" + number);
    }

    private String title() {
        for (var tag : TITLES)
            for (var field : fields(tag)) {
                var title = joined(field, "anp", " ");
                if (title != null) return title;
            }
        return UNTITLED;
    }

    private List<String> otherTitles() {
        return Stream.concat(
                        texts("abnp", "246", "247", "730", "740").stream(),
                        texts("t", "700", "710", "711", "505").stream())
                .distinct()
                .toList();
    }

    private List<String> texts(String codes, String... tags) {
        return Stream.of(tags)
                .flatMap(tag -> fields(tag).stream())
                .map(field -> joined(field, codes, " "))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private List<String> names(String... tags) {
        return Stream.of(tags)
                .flatMap(tag -> fields(tag).stream())
                .map(EssentialsReader::name)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The person or body a field names; null when it names a work. */
    static String name(DataField field) {
        return field.getSubfield('t') == null ? joined(field, "ab", " ") : null;
    }

    static String heading(DataField field) {
        return joined(field, "abcdtxyzv", " -- ");
    }

    private Integer year() {
        var fixed = control("008");
        if (fixed != null && fixed.length() >= 11) {
            var digits = fixed.substring(7, 11);
            if (digits.matches("1\\d{3}|20\\d{2}")) return Integer.valueOf(digits);
        }
        var imprint = first("c", "264", "260");
        var found = YEAR.matcher(imprint == null ? "" : imprint);
        return found.find() ? Integer.valueOf(found.group()) : null;
    }

    private String language() {
        var fixed = control("008");
        if (fixed != null && fixed.length() >= 38 && fixed.substring(35, 38).matches("[a-z]{3}"))
            return fixed.substring(35, 38);
        var coded = first("a", "041");
        return coded != null && coded.matches("[a-z]{3}.*") ? coded.substring(0, 3) : null;
    }

    private String classNumber() {
        var number = first("a", "082", "083", "084", "090", "092");
        return number == null ? null : atMost(100, number.replace("/", "").replace("'", ""));
    }

    private List<String> subjects(String... tags) {
        return Stream.of(tags)
                .flatMap(tag -> fields(tag).stream())
                .map(EssentialsReader::heading)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private List<String> isbns(String tag) {
        return fields(tag).stream()
                .flatMap(field -> field.getSubfields('a').stream())
                .map(subfield -> subfield.getData().strip().split("[\\s(:]", 2)[0])
                .flatMap(text -> Isbn.normalized(text).stream())
                .distinct()
                .toList();
    }

    private String notes() {
        return Stream.of("520", "505", "500")
                .flatMap(tag -> fields(tag).stream())
                .map(field -> joined(field, "atr", " "))
                .filter(Objects::nonNull)
                .reduce((one, other) -> one + "\n" + other)
                .orElse("");
    }

    private String first(String code, String... tags) {
        for (var tag : tags)
            for (var field : fields(tag)) {
                var text = joined(field, code, " ");
                if (text != null) return text;
            }
        return null;
    }

    private static String joined(DataField field, String codes, String separator) {
        List<String> parts = new ArrayList<>();
        for (Subfield subfield : field.getSubfields())
            if (codes.indexOf(subfield.getCode()) >= 0) {
                var text = withoutIsbdEnd(Text.clean(subfield.getData()));
                if (text != null) parts.add(text);
            }
        return parts.isEmpty() ? null : String.join(separator, parts);
    }

    // the punctuation that ISBD puts before the next element; a full stop only after a word, not after an initial
    private static String withoutIsbdEnd(String text) {
        if (text == null) return null;
        char last = text.charAt(text.length() - 1);
        boolean ends = "/:;,=".indexOf(last) >= 0 || (last == '.' && afterWord(text));
        return ends ? Text.clean(text.substring(0, text.length() - 1)) : text;
    }

    private static boolean afterWord(String text) {
        int end = text.length() - 1;
        return end >= 3 && text.substring(end - 3, end).chars().allMatch(Character::isLetter);
    }

    // an index takes no entry of any length
    private static String atMost(int length, String text) {
        return text.substring(0, Math.min(length, text.length()));
    }

    private String control(String tag) {
        return record.getControlFields().stream()
                .filter(field -> field.getTag().equals(tag))
                .map(field -> field.getData())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private List<DataField> fields(String tag) {
        return fields.getOrDefault(tag, List.of());
    }
}
