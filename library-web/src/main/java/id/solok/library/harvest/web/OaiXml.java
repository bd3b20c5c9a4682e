package id.solok.library.harvest.web;

import id.solok.library.catalog.Form;
import id.solok.library.core.XmlText;
import id.solok.library.harvest.Brief;
import id.solok.library.harvest.HarvestSet;
import id.solok.library.harvest.Harvested;
import id.solok.library.marc.MarcXmlStream;

/** Writes the elements of the protocol. */
final class OaiXml {
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String OAI = "http://www.openarchives.org/OAI/2.0/";
    private static final String IDENTIFIER = OAI + "oai-identifier";
    private static final String BEGIN = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<OAI-PMH xmlns=\"" + OAI
            + "\" xmlns:xsi=\"" + XSI + "\" xsi:schemaLocation=\"" + OAI + " " + OAI + "OAI-PMH.xsd\">\n";
    private static final String DC = "<oai_dc:dc xmlns:oai_dc=\"" + Prefix.OAI_DC.namespace()
            + "\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xsi:schemaLocation=\"" + Prefix.OAI_DC.namespace() + " "
            + Prefix.OAI_DC.schema() + "\">";
    private static final int EXPECTED = 2_000;

    private final StringBuilder xml;

    OaiXml(int records) {
        xml = new StringBuilder(EXPECTED * (records + 1));
    }

    OaiXml begin(String date, String baseUrl, Arguments echoed) {
        xml.append(BEGIN);
        element("responseDate", date);
        xml.append("<request");
        echoed.values()
                .forEach((name, value) -> XmlText.append(
                                xml.append(' ').append(name).append("=\""), value)
                        .append('"'));
        XmlText.append(xml.append('>'), baseUrl).append("</request>\n");
        return this;
    }

    OaiXml error(OaiProblem problem) {
        XmlText.append(xml.append("<error code=\"").append(problem.code()).append("\">"), problem.getMessage())
                .append("</error>\n");
        return this;
    }

    OaiXml open(String name) {
        xml.append('<').append(name).append('>');
        return this;
    }

    OaiXml close(String name) {
        xml.append("</").append(name).append(">\n");
        return this;
    }

    /** An element with text; none for null or blank text. */
    OaiXml element(String name, String text) {
        if (text == null || text.isBlank()) return this;
        XmlText.append(xml.append('<').append(name).append('>'), text)
                .append("</")
                .append(name)
                .append('>');
        return this;
    }

    /** How identifiers are built here, with one as a sample. */
    OaiXml identifiers(String host, String sample) {
        xml.append("<description><oai-identifier xmlns=\"").append(IDENTIFIER).append("\" xsi:schemaLocation=\"");
        xml.append(IDENTIFIER).append(" http://www.openarchives.org/OAI/2.0/oai-identifier.xsd\">");
        element("scheme", "oai");
        element("repositoryIdentifier", host);
        element("delimiter", ":");
        element("sampleIdentifier", sample);
        xml.append("</oai-identifier></description>");
        return this;
    }

    /** The place to go on from; null says that the list ends here. */
    OaiXml resumption(Token next, long given) {
        xml.append("<resumptionToken cursor=\"").append(given).append("\">");
        if (next != null) xml.append(next.write());
        xml.append("</resumptionToken>");
        return this;
    }

    void header(Harvested record, String identifier) {
        xml.append(record.deleted() ? "<header status=\"deleted\">" : "<header>");
        element("identifier", identifier);
        element("datestamp", OaiDate.write(record.stamp()));
        for (var set : HarvestSet.of(record)) element("setSpec", set.spec());
        xml.append("</header>");
    }

    /** A record with its description, of which {@code address} is the page that shows it. */
    void record(Harvested record, String identifier, String address) {
        xml.append("<record>");
        header(record, identifier);
        if (!record.deleted()) {
            xml.append("<metadata>");
            if (record.marc() != null) MarcXmlStream.append(xml, record.marc());
            else dublinCore(record, record.brief(), address);
            xml.append("</metadata>");
        }
        xml.append("</record>\n");
    }

    private void dublinCore(Harvested record, Brief brief, String address) {
        xml.append(DC);
        element("dc:title", brief.fullTitle());
        for (var author : brief.authors()) element("dc:creator", author);
        for (var subject : brief.subjects()) element("dc:subject", subject);
        element("dc:publisher", brief.publisher());
        if (brief.year() != null) element("dc:date", brief.year().toString());
        element("dc:type", Form.known(record.form()).map(Form::dcmiType).orElse("Text"));
        for (var isbn : brief.isbns()) element("dc:identifier", "urn:isbn:" + isbn);
        element("dc:identifier", address);
        element("dc:language", record.language());
        xml.append("</oai_dc:dc>");
    }

    String end() {
        return xml.append("</OAI-PMH>\n").toString();
    }
}
