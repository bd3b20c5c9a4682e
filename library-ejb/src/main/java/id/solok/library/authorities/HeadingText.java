package id.solok.library.authorities;

import java.util.List;
import java.util.stream.Collectors;
import org.marc4j.marc.DataField;
import org.marc4j.marc.Subfield;

/** A heading as people read it: subdivisions after dashes, nothing that only describes its relation. */
final class HeadingText {
    private static final String SUBDIVISIONS = "vxyz";
    private static final String RELATIONS = "wie";

    private HeadingText() {}

    static String of(DataField field) {
        var text = new StringBuilder();
        for (var subfield : partsOf(field)) {
            if (text.length() > 0) text.append(SUBDIVISIONS.indexOf(subfield.getCode()) >= 0 ? " -- " : " ");
            text.append(subfield.getData().strip());
        }
        return text.toString();
    }

    /** The subfields that make up the heading. */
    static List<Subfield> partsOf(DataField field) {
        return field.getSubfields().stream().filter(HeadingText::isPart).collect(Collectors.toList());
    }

    static boolean isPart(Subfield subfield) {
        char code = subfield.getCode();
        return code >= 'a'
                && code <= 'z'
                && RELATIONS.indexOf(code) < 0
                && subfield.getData() != null
                && !subfield.getData().isBlank();
    }
}
