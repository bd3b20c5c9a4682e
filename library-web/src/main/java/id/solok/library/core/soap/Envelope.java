package id.solok.library.core.soap;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Tells a SOAP 1.1 envelope from anything else; a document type is refused, and so is XML that is nested without end. */
final class Envelope {
    private static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
    private static final int DEEPEST = 50;
    private static final XMLInputFactory FACTORY = factory();

    private Envelope() {}

    static boolean isOne(InputStream body) {
        try {
            var xml = FACTORY.createXMLStreamReader(body);
            return startsWithEnvelope(xml) && isSoundToItsEnd(xml);
        } catch (XMLStreamException broken) {
            return false;
        }
    }

    private static boolean startsWithEnvelope(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) return false;
            if (event == XMLStreamConstants.START_ELEMENT)
                return "Envelope".equals(xml.getLocalName()) && SOAP.equals(xml.getNamespaceURI());
        }
        return false;
    }

    private static boolean isSoundToItsEnd(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) depth++;
            if (event == XMLStreamConstants.END_ELEMENT) depth--;
            if (depth > DEEPEST) return false;
        }
        return true;
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
