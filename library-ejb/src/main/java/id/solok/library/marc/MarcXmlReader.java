package id.solok.library.marc;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads MARCXML; after the first place that is not well-formed nothing more can be trusted. */
final class MarcXmlReader implements EntryReader {
    private static final XMLInputFactory FACTORY = factory();

    private final XmlInput input;
    private XMLStreamReader xml;
    private XmlRecord record;
    private long position;
    private long skipped;
    private boolean ended;

    private MarcXmlReader(XmlInput input, long skipped) {
        this.input = input;
        this.skipped = skipped;
    }

    static MarcXmlReader open(InputStream in, long skipped) throws IOException {
        return new MarcXmlReader(XmlInput.of(in), skipped);
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    @Override
    public MarcEntry read() throws IOException {
        try {
            if (xml == null) xml = FACTORY.createXMLStreamReader(input.reader());
            var entry = ended ? null : next();
            while (skipped > 0 && entry != null) {
                skipped--;
                entry = next();
            }
            return entry;
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException broken) throw broken;
            return notWellFormed(e);
        }
    }

    @Override
    public long resumeOffset() {
        return 0;
    }

    private MarcEntry next() throws XMLStreamException {
        while (xml.hasNext()) {
            var entry = entry(xml.next());
            if (entry != null) return entry;
        }
        ended = true;
        return null;
    }

    private MarcEntry entry(int event) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                if (record != null) record.text(xml.getText());
            }
            case XMLStreamConstants.END_ELEMENT -> {
                return end(xml.getLocalName());
            }
            case XMLStreamConstants.DTD -> {
                return refusal("marc.xml-doctype");
            }
            default -> {}
        }
        return null;
    }

    private void start(String element) {
        if (element.equals("record")) record = new XmlRecord(xml.getLocation().getCharacterOffset());
        else if (record != null) record.start(element, name -> xml.getAttributeValue(null, name));
    }

    private MarcEntry end(String element) {
        if (record == null) return null;
        if (!element.equals("record")) {
            record.end(element);
            return null;
        }
        var entry = record.entry(++position);
        record = null;
        return entry;
    }

    private MarcEntry notWellFormed(XMLStreamException e) {
        var place = e.getLocation();
        if (place == null) return refusal("marc.xml-not-well-formed", "?", "?");
        return refusal("marc.xml-not-well-formed", place.getLineNumber(), input.column(place));
    }

    private MarcEntry refusal(String code, Object... args) {
        ended = true;
        var identifier = record == null ? "" : record.identifier();
        var offset = Math.max(0, xml == null ? 0 : xml.getLocation().getCharacterOffset());
        return new MarcEntry(++position, offset, identifier, null, List.of(MarcProblem.of(code, args)));
    }
}
