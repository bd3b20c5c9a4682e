package id.solok.library.marc;

import org.marc4j.marc.Record;

/** Writes records in the forms that other systems read; the fields keep their order. */
public final class MarcWriter {

    private MarcWriter() {}

    /** UTF-8 with the leader to match. */
    public static byte[] iso2709(Record record) throws MarcTooLarge {
        return new Iso2709Output(record).bytes();
    }

    /** A document of one {@code record} element. */
    public static String marcXml(Record record) {
        var xml = new StringBuilder(2048);
        MarcXmlText.append(xml, record, " xmlns=\"" + MarcXmlText.NAMESPACE + '"');
        return xml.toString();
    }
}
