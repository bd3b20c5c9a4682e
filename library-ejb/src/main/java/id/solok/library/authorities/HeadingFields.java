package id.solok.library.authorities;

import id.solok.library.authorities.HeadingInput.Subdivision;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.marc4j.marc.DataField;
import org.marc4j.marc.Subfield;
import org.marc4j.marc.impl.DataFieldImpl;
import org.marc4j.marc.impl.SubfieldImpl;

/** Reads headings out of MARC fields for a form, and writes typed headings as MARC fields. */
final class HeadingFields {
    private static final Pattern DATES = Pattern.compile("(.+), (\\(?\\d{3,4}\\)?\\s?-\\s?(\\d{3,4})?)");
    private static final String STOPS = " ,;:";

    private HeadingFields() {}

    static HeadingInput read(HeadingKind kind, DataField field) {
        return new HeadingInput(
                kind,
                text(field, 'a'),
                text(field, 'b'),
                bare(text(field, 'c')),
                bare(text(field, 'q')),
                bare(text(field, 'n')),
                text(field, 'p'),
                bare(text(field, 'd')),
                field.getSubfields().stream()
                        .filter(HeadingFields::subdivides)
                        .map(one -> new Subdivision(one.getCode(), one.getData().strip()))
                        .toList());
    }

    private static boolean subdivides(Subfield subfield) {
        return Subdivision.CODES.indexOf(subfield.getCode()) >= 0;
    }

    private static String text(DataField field, char code) {
        var subfield = field.getSubfield(code);
        if (subfield == null || subfield.getData() == null) return null;
        var text = subfield.getData().strip();
        int end = text.length();
        while (end > 0 && STOPS.indexOf(text.charAt(end - 1)) >= 0) end--;
        return text.substring(0, end);
    }

    private static String bare(String text) {
        if (text == null) return null;
        int from = text.startsWith("(") ? 1 : 0;
        int to = text.endsWith(")") && text.indexOf('(') <= 0 ? text.length() - 1 : text.length();
        return text.substring(from, Math.max(from, to)).strip();
    }

    /** The typed heading in the place of the old one; subfields that the form does not show stay behind it. */
    static DataField write(HeadingInput heading, DataField old) {
        var field = new DataFieldImpl(heading.kind().authorityTag(), ' ', ' ');
        for (var part : new HeadingPunctuation(heading).parts()) field.addSubfield(part);
        if (old != null) hidden(old, heading.kind()).forEach(field::addSubfield);
        indicators(field, heading.kind(), heading.main());
        if (old != null && heading.kind() == HeadingKind.TITLE) field.setIndicator2(old.getIndicator2());
        return field;
    }

    private static List<Subfield> hidden(DataField old, HeadingKind kind) {
        List<Subfield> hidden = new ArrayList<>();
        var shown = new StringBuilder(HeadingPunctuation.shown(kind));
        for (var subfield : old.getSubfields()) {
            int at = shown.indexOf(String.valueOf(subfield.getCode()));
            if (at >= 0) shown.deleteCharAt(at);
            else if (!subdivides(subfield)) hidden.add(subfield);
        }
        return hidden;
    }

    /** A heading typed as one line, as a field of an authority record; dates and subdivisions are told by their form. */
    static DataField line(char place, HeadingKind kind, String text) {
        var field = new DataFieldImpl(place + kind.authorityTag().substring(1), ' ', ' ');
        var dated = DATES.matcher(text);
        if (kind == HeadingKind.PERSON && dated.matches()) {
            field.addSubfield(new SubfieldImpl('a', dated.group(1) + ','));
            field.addSubfield(new SubfieldImpl('d', dated.group(2)));
        } else {
            char code = 'a';
            for (var part : text.split(" -- ")) {
                if (!part.isBlank()) field.addSubfield(new SubfieldImpl(code, part.strip()));
                code = 'x';
            }
        }
        indicators(field, kind, text);
        return field;
    }

    private static void indicators(DataField field, HeadingKind kind, String main) {
        switch (kind) {
            case PERSON -> field.setIndicator1(main.contains(",") ? '1' : '0');
            case CORPORATE, MEETING -> field.setIndicator1('2');
            case TITLE -> field.setIndicator2('0');
            default -> {}
        }
    }
}
