package id.solok.library.interfaces;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Reads an answer as any XML parser would, which fails on what is not well formed. */
final class Xml {
    private Xml() {}

    static Document read(byte[] bytes) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(bytes));
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            throw new AssertionError(
                    "not well formed: " + new String(bytes, java.nio.charset.StandardCharsets.UTF_8), broken);
        }
    }

    /** The texts of all elements of this local name. */
    static List<String> texts(Document document, String name) {
        List<String> texts = new ArrayList<>();
        var elements = document.getElementsByTagNameNS("*", name);
        for (int i = 0; i < elements.getLength(); i++)
            texts.add(elements.item(i).getTextContent());
        return texts;
    }
}
