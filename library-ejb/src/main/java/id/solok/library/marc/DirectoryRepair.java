package id.solok.library.marc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.List;

/** Finds the fields of a record whose directory is at fault, as far as the terminators tell them without doubt. */
final class DirectoryRepair {
    private static final byte SUBFIELD = 0x1F;
    private static final int[] SHIFTS = {0, -1, 1, -2, 2, -3, 3};
    private static final int FULL_LENGTH = 9999;

    private final byte[] bytes;
    private final boolean terminated;
    private final Problems problems;
    private final int end;
    private String refusal = "marc.unreadable-directory";

    DirectoryRepair(Stretch stretch, Problems problems) {
        this.bytes = stretch.bytes();
        this.terminated = stretch.terminated();
        this.problems = problems;
        this.end = Directory.endOf(bytes);
    }

    /** {@code null} when the record has to be refused. */
    List<Span> spans() {
        if (end < 0) return null;
        noteLengths();
        for (int shift : SHIFTS) {
            var spans = shifted(shift);
            if (spans != null) return spans;
        }
        var data = data();
        var spans = untilCut(data);
        return spans != null ? spans : guessed(data);
    }

    private List<Span> guessed(List<Span> data) {
        problems.warn("marc.bad-directory");
        for (int shift : SHIFTS) {
            var spans = withGrownNumbers(data, LeaderText.LENGTH + shift);
            if (spans != null) return spans;
        }
        return byOrder(data);
    }

    String refusal() {
        return refusal;
    }

    private void noteLengths() {
        if (terminated && Directory.number(bytes, 0, 5) != bytes.length + 1) problems.warn("marc.wrong-length");
        if (Directory.number(bytes, 12, 17) != end + 1) problems.warn("marc.wrong-base-address");
    }

    /** A directory that begins some places early or late; data that it does not list are left out. */
    private List<Span> shifted(int shift) {
        var spans = Directory.entries(bytes, LeaderText.LENGTH + shift, end);
        if (spans == null || spans.isEmpty()) return null;
        var coversAll = Directory.coverAll(spans, bytes, end);
        if (!coversAll && (shift != 0 || !terminated)) return null;
        if (!coversAll) problems.warn("marc.unlisted-data");
        if (shift != 0 || (end - LeaderText.LENGTH) % Directory.ENTRY_LENGTH != 0) problems.warn("marc.bad-directory");
        return spans;
    }

    /** The data between terminators, in their order; tags are not known yet. */
    private List<Span> data() {
        var data = new ArrayList<Span>();
        int from = end + 1;
        for (int to = Directory.indexOf(bytes, Directory.FIELD_END, from); to >= 0; ) {
            data.add(new Span("", from, to));
            from = to + 1;
            to = Directory.indexOf(bytes, Directory.FIELD_END, from);
        }
        if (LeaderScan.skipJunk(bytes, from) < bytes.length) data.add(new Span("", from, bytes.length));
        return data;
    }

    /** A record cut off in its last field: the whole fields, if only that one is missing or broken. */
    private List<Span> untilCut(List<Span> data) {
        var spans = new ArrayList<Span>();
        String cut = null;
        for (int at = LeaderText.LENGTH; at + Directory.ENTRY_LENGTH <= end; at += Directory.ENTRY_LENGTH) {
            var span = Directory.entry(bytes, at, end + 1);
            if (span == null) return null;
            if (Directory.fits(bytes, span) || isOpenEnded(span)) {
                spans.add(span);
                continue;
            }
            if (terminated || span.to() < bytes.length) return null;
            refusal = "marc.truncated-record";
            if (cut != null) return null;
            cut = Tags.printable(span.tag());
        }
        return withoutCut(spans, cut, data);
    }

    private boolean isOpenEnded(Span span) {
        return span.to() == bytes.length && span.from() < span.to() && bytes[span.from() - 1] == Directory.FIELD_END;
    }

    private List<Span> withoutCut(List<Span> spans, String cut, List<Span> data) {
        if (cut == null) return spans.size() == data.size() ? spans : null;
        int left = data.size() - spans.size();
        if (left != 0 && left != 1) return null;
        problems.warn("marc.cut-field", cut);
        return spans;
    }

    /** Writers that let lengths and places outgrow their columns leave a directory that still reads one way only. */
    private List<Span> withGrownNumbers(List<Span> data, int from) {
        if (from > end) return null;
        var directory = new String(bytes, from, end - from, ISO_8859_1);
        var spans = new ArrayList<Span>(data.size());
        int at = 0;
        for (var datum : data) {
            var numbers = "%04d%05d".formatted(datum.to() - datum.from() + 1, datum.from() - end - 1);
            if (!directory.startsWith(numbers, at + 3)) return null;
            spans.add(new Span(directory.substring(at, at + 3), datum.from(), datum.to()));
            at += 3 + numbers.length();
        }
        return at == directory.length() ? spans : null;
    }

    /** As many entries as data: they belong together one by one, if each is of the right kind and about as long. */
    private List<Span> byOrder(List<Span> data) {
        int entries = (end - LeaderText.LENGTH) / Directory.ENTRY_LENGTH;
        if (entries != data.size()) return null;
        var spans = new ArrayList<Span>(entries);
        for (int i = 0; i < entries; i++) {
            var entry = Directory.entry(bytes, LeaderText.LENGTH + i * Directory.ENTRY_LENGTH, end + 1);
            var tag = new String(bytes, LeaderText.LENGTH + i * Directory.ENTRY_LENGTH, 3, ISO_8859_1);
            var span = new Span(tag, data.get(i).from(), data.get(i).to());
            if (entries > 1 && !belong(entry, span)) {
                refusal = "marc.shifted-fields";
                return null;
            }
            spans.add(span);
        }
        return spans;
    }

    private boolean belong(Span entry, Span span) {
        int mark = Directory.indexOf(bytes, SUBFIELD, span.from());
        var hasSubfields = mark >= 0 && mark < span.to();
        if (span.isControl() == hasSubfields) return false;
        if (entry == null) return true;
        int said = entry.to() - entry.from() + 1;
        int actual = span.to() - span.from() + 1;
        return said == 0 || said == FULL_LENGTH || (actual >= said - 2 && actual <= said * 4 + 8);
    }
}
