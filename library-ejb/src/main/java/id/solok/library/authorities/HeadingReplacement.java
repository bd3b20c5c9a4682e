package id.solok.library.authorities;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.marc4j.marc.DataField;
import org.marc4j.marc.Subfield;
import org.marc4j.marc.impl.SubfieldImpl;

/** Puts an authority's heading in the place of a part of a field; the other subfields keep their place and text. */
final class HeadingReplacement {
    private static final Pattern INITIAL = Pattern.compile(".*(^|[\\s.])\\p{L}\\.$", Pattern.DOTALL);
    private static final Pattern DATED_STOP = Pattern.compile(".*\\d\\.$", Pattern.DOTALL);
    private static final Pattern MARK = Pattern.compile("\\s?[,;:/=]$");
    private static final String NAMES = "PERSON CORPORATE MEETING";

    private final DataField field;
    private final String codes;

    /**
     * @param codes the subfields that are replaced
     */
    HeadingReplacement(DataField field, String codes) {
        this.field = field;
        this.codes = codes;
    }

    void put(String tag, Controlled authority) {
        var established = authority.field();
        List<Subfield> kept = new ArrayList<>();
        List<Subfield> replaced = new ArrayList<>();
        int place = split(kept, replaced);
        var heading = heading(established, replaced.get(replaced.size() - 1));
        kept.addAll(place, heading);
        List.copyOf(field.getSubfields()).forEach(field::removeSubfield);
        kept.forEach(field::addSubfield);
        indicators(tag, authority.kind(), established);
        field.setTag(tag);
    }

    /** Parts the subfields; returns where the replaced ones began. */
    private int split(List<Subfield> kept, List<Subfield> replaced) {
        int place = 0;
        for (var subfield : field.getSubfields()) {
            boolean out = codes.indexOf(subfield.getCode()) >= 0;
            if (out && replaced.isEmpty()) place = kept.size();
            (out ? replaced : kept).add(subfield);
        }
        return place;
    }

    private static List<Subfield> heading(DataField established, Subfield last) {
        List<Subfield> heading = new ArrayList<>();
        for (var part : HeadingText.partsOf(established)) heading.add(new SubfieldImpl(part.getCode(), part.getData()));
        var end = heading.get(heading.size() - 1);
        end.setData(ended(end.getData().stripTrailing(), last.getData().stripTrailing()));
        return heading;
    }

    /** The text with the punctuation at its end that the replaced text had there. */
    private static String ended(String text, String before) {
        var bare = DATED_STOP.matcher(text).matches() ? text.substring(0, text.length() - 1) : text;
        var mark = MARK.matcher(before);
        if (mark.find()) return bare.endsWith("-") || bare.endsWith(mark.group()) ? bare : bare + mark.group();
        boolean stop = before.endsWith(".") && !INITIAL.matcher(before).matches();
        return stop && ".-)?!".indexOf(bare.charAt(bare.length() - 1)) < 0 ? bare + '.' : bare;
    }

    private void indicators(String tag, HeadingKind kind, DataField established) {
        if (NAMES.contains(kind.name())) field.setIndicator1(established.getIndicator1());
        if (kind != HeadingKind.TITLE) return;
        char skipped = Character.isDigit(established.getIndicator2()) ? established.getIndicator2() : '0';
        if (tag.equals("830") || tag.equals("440")) field.setIndicator2(skipped);
        else field.setIndicator1(skipped);
    }
}
