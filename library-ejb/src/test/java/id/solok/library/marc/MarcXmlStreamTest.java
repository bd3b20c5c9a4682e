package id.solok.library.marc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** MARC-in-JSON, in the order of keys that jsonb gives it, as MARCXML. */
class MarcXmlStreamTest {
    @Test
    void theLeaderComesFirstWhereverItStood() {
        var json = """
                {"fields": [{"001": "12"}, {"245": {"ind1": "1", "ind2": "0", "subfields": [{"a": "Laut & <darat>"}, \
                {"c": "\\"A\\" \\u0001\\u000b\\u00e9\\ud83d\\udcda\\n\\\\"}]}}, {"500": {"ind1": " ", "ind2": " ", \
                "subfields": []}}], "leader": "00000nam a2200000 i 4500"}""";

        var xml = new StringBuilder();
        MarcXmlStream.append(xml, json);

        assertEquals("""
                <record xmlns="http://www.loc.gov/MARC21/slim"><leader>00000nam a2200000 i 4500</leader>\
                <controlfield tag="001">12</controlfield><datafield tag="245" ind1="1" ind2="0">\
                <subfield code="a">Laut &amp; &lt;darat&gt;</subfield>\
                <subfield code="c">&quot;A&quot; é📚
                \\</subfield></datafield><datafield tag="500" ind1=" " ind2=" "></datafield></record>""", xml.toString());
    }

    @Test
    void itSaysTheSameAsTheRecord() {
        var json = """
                {"leader": "00000nam a2200000 i 4500", "fields": [{"245": {"subfields": [{"a": "Merantau ke Deli\\r\\tx"}], \
                "ind2": "\\"", "ind1": "<"}}]}""";
        var xml = new StringBuilder();
        MarcXmlStream.append(xml, json);

        var expected = new StringBuilder();
        MarcXmlText.append(expected, MarcJson.read(json), " xmlns=\"" + MarcXmlText.NAMESPACE + "\"");

        assertEquals(expected.toString().replace("\t", "&#9;"), xml.toString());
    }
}
