package id.solok.library.discovery.sru;

import id.solok.library.catalog.RecordInFull;

/** Writes a record as Dublin Core in the schema that SRU gives it. */
final class DublinCore {
    private DublinCore() {}

    static void append(Elements xml, RecordInFull record, String address) {
        var fields = record.fields();
        xml.open(
                "srw_dc:dc",
                "xmlns:srw_dc",
                "info:srw/schema/1/dc-schema",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/");
        xml.element("dc:title", fields.fullTitle());
        for (var author : fields.authors()) xml.element("dc:creator", author);
        for (var subject : fields.subjects()) xml.element("dc:subject", subject);
        xml.element("dc:description", fields.summary());
        xml.element("dc:publisher", fields.publisher());
        if (fields.year() != null) xml.element("dc:date", fields.year().toString());
        xml.element("dc:type", fields.form().dcmiType());
        xml.element("dc:format", fields.extent());
        for (var isbn : fields.isbns()) xml.element("dc:identifier", "urn:isbn:" + isbn);
        xml.element("dc:identifier", address);
        xml.element("dc:language", fields.language());
        xml.close("srw_dc:dc");
    }
}
