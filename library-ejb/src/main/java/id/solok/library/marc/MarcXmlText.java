package id.solok.library.marc;

import org.marc4j.marc.ControlField;
import org.marc4j.marc.DataField;
import org.marc4j.marc.Record;
import org.marc4j.marc.VariableField;

/** Spells records as MARCXML; characters that XML 1.0 does not know are left out. */
final class MarcXmlText {
    static final String NAMESPACE = "http://www.loc.gov/MARC21/slim";

    private MarcXmlText() {}

    static void append(StringBuilder xml, Record record, String attributes) {
        xml.append("<record").append(attributes).append("><leader>");
        text(xml, LeaderText.write(record.getLeader()));
        xml.append("</leader>");
        for (var field : record.getVariableFields()) append(xml, field);
        xml.append("</record>");
    }

    private static void append(StringBuilder xml, VariableField field) {
        if (field instanceof ControlField control) {
            attribute(xml.append("<controlfield"), "tag", control.getTag()).append('>');
            text(xml, control.getData());
            xml.append("</controlfield>");
        }
        if (field instanceof DataField data) {
            attribute(xml.append("<datafield"), "tag", data.getTag());
            attribute(xml, "ind1", String.valueOf(data.getIndicator1()));
            attribute(xml, "ind2", String.valueOf(data.getIndicator2())).append('>');
            subfields(xml, data);
            xml.append("</datafield>");
        }
    }

    private static void subfields(StringBuilder xml, DataField data) {
        for (var subfield : data.getSubfields()) {
            attribute(xml.append("<subfield"), "code", String.valueOf(subfield.getCode()))
                    .append('>');
            text(xml, subfield.getData());
            xml.append("</subfield>");
        }
    }

    private static StringBuilder attribute(StringBuilder xml, String name, String value) {
        xml.append(' ').append(name).append("=\"");
        text(xml, value);
        return xml.append('"');
    }

    private static void text(StringBuilder xml, String text) {
        text.codePoints().filter(MarcXmlText::isLegal).forEach(c -> {
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                case '\r' -> xml.append("&#13;");
                default -> xml.appendCodePoint(c);
            }
        });
    }

    private static boolean isLegal(int c) {
        return (c >= 0x20 && c <= 0xD7FF)
                || c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
