package id.solok.library.marc;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads MARCXML record by record; one that is not well-formed costs no other. */
final class MarcXmlReader implements EntryReader {
    private static final XMLInputFactory FACTORY = factory();

    private final XmlCutter cutter;
    private long position;
    private long skipped;
    private boolean broken;
    private boolean ended;

    private MarcXmlReader(XmlCutter cutter, long skipped) {
        this.cutter = cutter;
        this.skipped = skipped;
    }

    static MarcXmlReader open(InputStream in, long skipped) throws IOException {
        return new MarcXmlReader(new XmlCutter(XmlInput.reader(in)), skipped);
    }

    // prefixes are told apart by us, since a record is looked at without what is declared around it
    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        return factory;
    }

    @Override
    public MarcEntry read() throws IOException {
        if (ended) return null;
        for (var fragment = cutter.next(); fragment != null; fragment = cutter.next()) {
            position++;
            broken |= !fragment.complete();
            if (skipped-- > 0) continue;
            return entry(fragment);
        }
        ended = true;
        return afterLast();
    }

    @Override
    public long resumeOffset() {
        return 0;
    }

    private MarcEntry entry(XmlFragment fragment) {
        if (fragment.text() == null) return refusal(fragment.offset(), "marc.record-too-long");
        var record = new XmlRecord(fragment.offset());
        try {
            read(fragment.text(), record);
            return record.entry(position);
        } catch (XMLStreamException e) {
            broken = true;
            return notWellFormed(fragment, record, e);
        }
    }

    private static void read(String text, XmlRecord record) throws XMLStreamException {
        var xml = FACTORY.createXMLStreamReader(new StringReader(text));
        try {
            int depth = 0;
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (depth++ > 0) record.start(localName(xml), name -> xml.getAttributeValue(null, name));
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        record.text(xml.getText());
                    case XMLStreamConstants.END_ELEMENT -> {
                        if (--depth > 0) record.end(localName(xml));
                    }
                    default -> {}
                }
            }
        } finally {
            xml.close();
        }
    }

    private static String localName(XMLStreamReader xml) {
        var name = xml.getLocalName();
        return name.substring(name.indexOf(':') + 1);
    }

    private MarcEntry notWellFormed(XmlFragment fragment, XmlRecord record, XMLStreamException e) {
        var place = e.getLocation();
        long line = fragment.line();
        long column = fragment.column();
        if (place != null && place.getLineNumber() > 0) {
            line += place.getLineNumber() - 1;
            column = place.getLineNumber() == 1 ? column + place.getColumnNumber() - 1 : place.getColumnNumber();
        }
        var problem = MarcProblem.of("marc.xml-not-well-formed", line, column);
        return new MarcEntry(position, fragment.offset(), record.identifier(), null, List.of(problem));
    }

    // what stands around the records is looked at last; what a broken record did to it is said already
    private MarcEntry afterLast() {
        if (cutter.hasDoctype()) return oneMore("marc.xml-doctype");
        if (broken || isWellFormed(cutter.frame())) return null;
        return oneMore("marc.xml-not-well-formed", cutter.line(), cutter.column());
    }

    private MarcEntry oneMore(String code, Object... args) {
        position++;
        return skipped > 0 ? null : refusal(0, code, args);
    }

    private MarcEntry refusal(long offset, String code, Object... args) {
        return new MarcEntry(position, offset, "", null, List.of(MarcProblem.of(code, args)));
    }

    private static boolean isWellFormed(String frame) {
        if (frame == null || frame.replaceAll("(?s)<[?!].*?>|\\s|\uFEFF", "").isEmpty()) return true;
        try {
            var xml = FACTORY.createXMLStreamReader(new StringReader(frame.strip()));
            while (xml.hasNext()) xml.next();
            return true;
        } catch (XMLStreamException e) {
            return false;
        }
    }
}
