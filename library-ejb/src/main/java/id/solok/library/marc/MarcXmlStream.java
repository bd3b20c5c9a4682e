package id.solok.library.marc;

import id.solok.library.core.XmlText;

/** Turns MARC-in-JSON into MARCXML as it reads, without a record in between; for whoever sends very many. */
public final class MarcXmlStream {
    private final StringBuilder xml;
    private final JsonScan json;

    private MarcXmlStream(StringBuilder xml, String json) {
        this.xml = xml;
        this.json = new JsonScan(json);
    }

    /** Appends a record element that says its namespace; {@code json} is what {@link MarcJson} wrote, in any order of keys. */
    public static void append(StringBuilder xml, String json) {
        xml.append("<record xmlns=\"" + MarcXmlText.NAMESPACE + "\">");
        new MarcXmlStream(xml, json).record();
        xml.append("</record>");
    }

    // jsonb puts the leader behind the fields, MARCXML wants it first
    private void record() {
        int start = xml.length();
        json.expect('{');
        do {
            if (json.text().equals("leader")) xml.insert(start, leader());
            else fields();
        } while (json.another('}'));
    }

    private StringBuilder leader() {
        json.expect(':');
        return XmlText.append(new StringBuilder(64).append("<leader>"), json.text())
                .append("</leader>");
    }

    private void fields() {
        json.expect(':');
        json.expect('[');
        if (json.ends(']')) return;
        do {
            json.expect('{');
            var tag = json.text();
            json.expect(':');
            if (json.isText()) control(tag);
            else data(tag);
            json.expect('}');
        } while (json.another(']'));
    }

    private void control(String tag) {
        XmlText.append(xml.append("<controlfield tag=\""), tag).append("\">");
        XmlText.append(xml, json.text()).append("</controlfield>");
    }

    private void data(String tag) {
        XmlText.append(xml.append("<datafield tag=\""), tag).append('"');
        int end = xml.length();
        xml.append('>');
        json.expect('{');
        do {
            var key = json.text();
            json.expect(':');
            if (key.equals("subfields")) subfields();
            else end += indicator(end, key);
        } while (json.another('}'));
        xml.append("</datafield>");
    }

    private int indicator(int at, String key) {
        var attribute = new StringBuilder(16).append(' ').append(key).append("=\"");
        XmlText.append(attribute, json.text()).append('"');
        xml.insert(at, attribute);
        return attribute.length();
    }

    private void subfields() {
        json.expect('[');
        if (json.ends(']')) return;
        do {
            json.expect('{');
            XmlText.append(xml.append("<subfield code=\""), json.text()).append("\">");
            json.expect(':');
            XmlText.append(xml, json.text()).append("</subfield>");
            json.expect('}');
        } while (json.another(']'));
    }
}
