package id.solok.library.marc;

import java.util.ArrayList;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.marc4j.marc.DataField;
import org.marc4j.marc.Record;
import org.marc4j.marc.Subfield;

/** Decides whether a record that could be read is a bibliographic or an authority record of MARC 21. */
final class Verdict {
    private static final String BIBLIOGRAPHIC = "acdefgijkmoprt";
    private static final Pattern ESTABLISHED = Pattern.compile("1(00|10|11|30|47|48|50|51|55|62|8[0-2]|85)");
    private static final int LONGEST_TITLE = 60;

    private Verdict() {}

    static MarcEntry entry(long position, long offset, Record record, Problems problems) {
        var refusal = refusal(record);
        if (refusal == null) {
            var type = record.getLeader().getTypeOfRecord();
            if (type != MarcEntry.AUTHORITY && BIBLIOGRAPHIC.indexOf(type) < 0)
                problems.warn("marc.unknown-record-type", String.valueOf(type));
            if (Unimarc.recognised(record)) problems.warn("marc.unimarc-record");
            return new MarcEntry(position, offset, identifier(record), record, problems.list());
        }
        var reasons = new ArrayList<MarcProblem>();
        reasons.add(MarcProblem.of(refusal));
        reasons.addAll(problems.list());
        return new MarcEntry(position, offset, identifier(record), null, reasons);
    }

    private static String refusal(Record record) {
        return switch (record.getLeader().getTypeOfRecord()) {
            case MarcEntry.AUTHORITY -> isEstablished(record) ? null : "marc.authority-without-heading";
            case 'u', 'v', 'x', 'y' -> "marc.holdings-record";
            case 'w' -> "marc.classification-record";
            case 'q' -> "marc.community-record";
            default -> isUsable(record) ? null : "marc.no-usable-field";
        };
    }

    private static boolean isEstablished(Record record) {
        return hasText(record, ESTABLISHED.asMatchPredicate());
    }

    private static boolean isUsable(Record record) {
        return hasText(record, Tags::isNumeric);
    }

    private static boolean hasText(Record record, Predicate<String> tags) {
        return record.getDataFields().stream()
                .filter(field -> tags.test(field.getTag()))
                .flatMap(field -> field.getSubfields().stream())
                .anyMatch(subfield -> !subfield.getData().isBlank());
    }

    static String identifier(Record record) {
        var number = record.getControlNumber();
        if (number != null && !number.isBlank()) return number.trim();
        return Stream.of("010", "020", "245")
                .flatMap(tag -> subfields(record, tag, 'a'))
                .filter(value -> !value.isBlank())
                .findFirst()
                .map(value -> value.trim())
                .map(value -> value.substring(0, Math.min(value.length(), LONGEST_TITLE)))
                .orElse("");
    }

    private static Stream<String> subfields(Record record, String tag, char code) {
        return subfields(record, tag)
                .filter(subfield -> subfield.getCode() == code)
                .map(Subfield::getData);
    }

    private static Stream<Subfield> subfields(Record record, String tag) {
        return record.getDataFields().stream()
                .filter(field -> field.getTag().equals(tag))
                .map(DataField::getSubfields)
                .flatMap(subfields -> subfields.stream());
    }
}
