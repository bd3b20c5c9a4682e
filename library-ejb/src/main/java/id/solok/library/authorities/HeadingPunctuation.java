package id.solok.library.authorities;

import java.util.ArrayList;
import java.util.List;
import org.marc4j.marc.Subfield;
import org.marc4j.marc.impl.SubfieldImpl;

/** Spells a typed heading as subfields, in the order and with the punctuation of its kind. */
final class HeadingPunctuation {
    private final HeadingInput heading;
    private final List<Subfield> parts = new ArrayList<>();

    HeadingPunctuation(HeadingInput heading) {
        this.heading = heading;
    }

    /** The subfields that the form shows for a kind, each once. */
    static String shown(HeadingKind kind) {
        return switch (kind) {
            case PERSON -> "abqcd";
            case CORPORATE -> "ab";
            case MEETING -> "andc";
            case TITLE -> "anp";
            default -> "a";
        };
    }

    List<Subfield> parts() {
        add('a', heading.main());
        switch (heading.kind()) {
            case PERSON -> person();
            case CORPORATE -> after(". ", 'b', heading.unit());
            case MEETING -> meeting();
            case TITLE -> {
                after(". ", 'n', heading.number());
                after(heading.number() == null ? ". " : ", ", 'p', heading.part());
            }
            default -> {}
        }
        for (var subdivision : heading.subdivisions()) add(subdivision.code(), subdivision.text());
        return parts;
    }

    private void person() {
        add('b', heading.unit());
        if (heading.fuller() != null) add('q', '(' + heading.fuller() + ')');
        after(", ", 'c', heading.qualifier());
        after(", ", 'd', heading.dates());
    }

    private void meeting() {
        var details = new ArrayList<Subfield>();
        if (heading.number() != null) details.add(new SubfieldImpl('n', heading.number()));
        if (heading.dates() != null) details.add(new SubfieldImpl('d', heading.dates()));
        if (heading.qualifier() != null) details.add(new SubfieldImpl('c', heading.qualifier()));
        for (int i = 0; i < details.size(); i++) {
            var detail = details.get(i);
            var end = i == details.size() - 1 ? ")" : " :";
            detail.setData((i == 0 ? "(" : "") + detail.getData() + end);
        }
        parts.addAll(details);
    }

    private void add(char code, String text) {
        if (text != null) parts.add(new SubfieldImpl(code, text));
    }

    private void after(String mark, char code, String text) {
        if (text == null) return;
        var before = parts.get(parts.size() - 1);
        var sign = mark.strip();
        if (!before.getData().endsWith(sign)) before.setData(before.getData() + sign);
        add(code, text);
    }
}
