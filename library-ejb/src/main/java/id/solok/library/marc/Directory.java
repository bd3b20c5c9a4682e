package id.solok.library.marc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.List;

/** Reads the directory of an ISO 2709 record as it stands. */
final class Directory {
    static final int ENTRY_LENGTH = 12;
    static final byte FIELD_END = 0x1E;
    private static final int LONGEST_IDENTIFIER = 40;

    private Directory() {}

    /** The fields of a record without any fault in length, base address and directory; otherwise {@code null}. */
    static List<Span> exact(byte[] bytes) {
        int end = endOf(bytes);
        if (end < 0 || (end - LeaderText.LENGTH) % ENTRY_LENGTH != 0) return null;
        if (number(bytes, 0, 5) != bytes.length + 1 || number(bytes, 12, 17) != end + 1) return null;
        var spans = entries(bytes, LeaderText.LENGTH, end);
        return spans != null && coverAll(spans, bytes, end) ? spans : null;
    }

    /** The fields that the directory between two places gives, if each one fits its data. */
    static List<Span> entries(byte[] bytes, int from, int end) {
        var spans = new ArrayList<Span>();
        for (int at = from; at + ENTRY_LENGTH <= end; at += ENTRY_LENGTH) {
            var span = entry(bytes, at, end + 1);
            if (span == null || !fits(bytes, span)) return null;
            spans.add(span);
        }
        return spans;
    }

    static boolean coverAll(List<Span> spans, byte[] bytes, int end) {
        int covered = end + 1;
        for (var span : spans) covered += span.to() - span.from() + 1;
        return covered == bytes.length;
    }

    /** One entry of twelve digits, whether or not it fits its data; {@code null} where digits are missing. */
    static Span entry(byte[] bytes, int at, int base) {
        if (!LeaderScan.digits(bytes, at + 3, at + ENTRY_LENGTH)) return null;
        int from = base + number(bytes, at + 7, at + ENTRY_LENGTH);
        return new Span(new String(bytes, at, 3, ISO_8859_1), from, from + number(bytes, at + 3, at + 7) - 1);
    }

    static boolean fits(byte[] bytes, Span span) {
        return span.to() >= span.from()
                && span.to() < bytes.length
                && bytes[span.to()] == FIELD_END
                && bytes[span.from() - 1] == FIELD_END;
    }

    /** Where the directory ends, or -1. */
    static int endOf(byte[] bytes) {
        return indexOf(bytes, FIELD_END, LeaderText.LENGTH);
    }

    static int indexOf(byte[] bytes, byte wanted, int from) {
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] == wanted) return i;
        }
        return -1;
    }

    /** -1 where there is anything but digits. */
    static int number(byte[] bytes, int from, int to) {
        if (!LeaderScan.digits(bytes, from, to)) return -1;
        int number = 0;
        for (int i = from; i < to; i++) number = number * 10 + bytes[i] - '0';
        return number;
    }

    /** The first data after the directory, usually the record's number: all that tells an unreadable record apart. */
    static String firstField(byte[] bytes) {
        int start = endOf(bytes) + 1;
        int end = start == 0 ? -1 : indexOf(bytes, FIELD_END, start);
        if (end < 0 || end - start > LONGEST_IDENTIFIER) return "";
        var text = new String(bytes, start, end - start, ISO_8859_1).trim();
        return text.matches("[!-~]+") ? text : "";
    }
}
