package id.solok.library.discovery.sru;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.marc4j.marc.DataField;
import org.marc4j.marc.Record;
import org.marc4j.marc.Subfield;

/** What MODS takes field by field out of MARC 21. */
final class ModsDetails {
    private static final Map<String, String> NAMES = Map.of(
            "100", "personal",
            "110", "corporate",
            "111", "conference",
            "700", "personal",
            "710", "corporate",
            "711", "conference");
    private static final Set<String> SUBJECTS = Set.of("600", "610", "611", "630", "648", "650", "651", "653");
    private static final List<String> AUTHORITIES = List.of("lcsh", "lcshac", "mesh", "nal", "", "csh", "rvm");

    private final Elements xml;
    private final Record record;

    ModsDetails(Elements xml, Record record) {
        this.xml = xml;
        this.record = record;
    }

    ModsDetails titles() {
        for (var field : fields("245")) title("titleInfo", null, field);
        for (var field : fields("130", "240")) title("titleInfo", "uniform", field);
        for (var field : fields("246")) title("titleInfo", "alternative", field);
        return this;
    }

    private void title(String element, String type, DataField field) {
        var whole = text(field, "a");
        int skipped = type == null && Character.isDigit(field.getIndicator2()) ? field.getIndicator2() - '0' : 0;
        if (skipped >= whole.length()) skipped = 0;
        xml.open(element, "type", type)
                .element("nonSort", whole.substring(0, skipped))
                .element("title", whole.substring(skipped))
                .element("subTitle", text(field, "b"))
                .element("partNumber", text(field, "n"))
                .element("partName", text(field, "p"))
                .close(element);
    }

    ModsDetails names() {
        for (var field : record.getDataFields()) {
            var type = NAMES.get(field.getTag());
            if (type == null || text(field, "a").isEmpty()) continue;
            var primary = field.getTag().charAt(0) == '1' ? "primary" : null;
            xml.open("name", "type", type, "usage", primary)
                    .element("namePart", text(field, type.equals("personal") ? "aqb" : "abn"))
                    .element("namePart", type.equals("personal") ? text(field, "d") : "", "type", "date");
            role(text(field, "e"), "text", null);
            role(text(field, "4"), "code", "marcrelator");
            xml.close("name");
        }
        return this;
    }

    private void role(String role, String type, String authority) {
        if (role.isEmpty()) return;
        xml.open("role")
                .element("roleTerm", role, "type", type, "authority", authority)
                .close("role");
    }

    ModsDetails notes() {
        for (var field : fields("505")) xml.element("tableOfContents", text(field, "agrt"));
        for (var field : fields("521")) xml.element("targetAudience", text(field, "a"));
        for (var field : fields("245")) xml.element("note", text(field, "c"), "type", "statement of responsibility");
        for (var field : fields("500", "502", "504", "511", "546")) xml.element("note", text(field, "a"));
        for (var field : fields("655")) xml.element("genre", text(field, "a"));
        return this;
    }

    ModsDetails subjects() {
        for (var field : record.getDataFields()) {
            if (!SUBJECTS.contains(field.getTag()) || text(field, "a").isEmpty()) continue;
            int source = field.getIndicator2() - '0';
            boolean known = source >= 0
                    && source < AUTHORITIES.size()
                    && !AUTHORITIES.get(source).isEmpty();
            xml.open("subject", "authority", known ? AUTHORITIES.get(source) : null);
            heading(field);
            for (var subfield : field.getSubfields()) subdivision(subfield);
            xml.close("subject");
        }
        return this;
    }

    private void heading(DataField field) {
        switch (field.getTag()) {
            case "600" ->
                xml.open("name", "type", "personal")
                        .element("namePart", text(field, "aqbd"))
                        .close("name");
            case "610" ->
                xml.open("name", "type", "corporate")
                        .element("namePart", text(field, "ab"))
                        .close("name");
            case "611" ->
                xml.open("name", "type", "conference")
                        .element("namePart", text(field, "an"))
                        .close("name");
            case "630" ->
                xml.open("titleInfo").element("title", text(field, "anp")).close("titleInfo");
            case "648" -> xml.element("temporal", text(field, "a"));
            case "651" -> xml.element("geographic", text(field, "a"));
            default -> xml.element("topic", text(field, "ab"));
        }
    }

    private void subdivision(Subfield subfield) {
        switch (subfield.getCode()) {
            case 'v' -> xml.element("genre", subfield.getData());
            case 'x' -> xml.element("topic", subfield.getData());
            case 'y' -> xml.element("temporal", subfield.getData());
            case 'z' -> xml.element("geographic", subfield.getData());
            default -> {}
        }
    }

    ModsDetails related() {
        for (var field : fields("490", "830"))
            xml.open("relatedItem", "type", "series")
                    .open("titleInfo")
                    .element("title", text(field, "a"))
                    .element("partNumber", text(field, "v"))
                    .close("titleInfo")
                    .close("relatedItem");
        for (var field : fields("773"))
            xml.open("relatedItem", "type", "host")
                    .open("titleInfo")
                    .element("title", text(field, "t"))
                    .close("titleInfo")
                    .close("relatedItem");
        return this;
    }

    ModsDetails identifiers() {
        for (var field : fields("010")) xml.element("identifier", text(field, "a"), "type", "lccn");
        for (var field : fields("022")) xml.element("identifier", text(field, "a"), "type", "issn");
        for (var field : fields("856")) xml.element("identifier", text(field, "u"), "type", "uri");
        return this;
    }

    private List<DataField> fields(String... tags) {
        var wanted = Arrays.asList(tags);
        return record.getDataFields().stream()
                .filter(field -> wanted.contains(field.getTag()))
                .toList();
    }

    /** The texts of these subfields in their order, without the marks of ISBD between areas. */
    private static String text(DataField field, String codes) {
        return field.getSubfields().stream()
                .filter(subfield -> codes.indexOf(subfield.getCode()) >= 0)
                .map(Subfield::getData)
                .collect(Collectors.joining(" "))
                .replaceFirst("\\s*[/:;,=]\\s*$", "")
                .strip();
    }
}
