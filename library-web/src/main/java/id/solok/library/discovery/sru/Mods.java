package id.solok.library.discovery.sru;

import id.solok.library.catalog.Form;
import id.solok.library.catalog.RecordInFull;
import id.solok.library.marc.Unimarc;

/** Writes a record as MODS 3.7, along the mapping of the Library of Congress; of UNIMARC what the system works with. */
final class Mods {
    private Mods() {}

    static void append(Elements xml, RecordInFull record, String address) {
        xml.open("mods", "xmlns", "http://www.loc.gov/mods/v3", "version", "3.7");
        var details = new ModsDetails(xml, record.marc());
        if (Unimarc.recognised(record.marc())) plain(xml, record);
        else details.titles().names();
        xml.element("typeOfResource", type(record.fields().form()));
        origin(xml, record);
        xml.open("language")
                .element("languageTerm", language(record), "type", "code", "authority", "iso639-2b")
                .close("language");
        xml.open("physicalDescription")
                .element("form", record.fields().form().code(), "authority", "local")
                .element("extent", record.fields().extent())
                .close("physicalDescription");
        xml.element("abstract", record.fields().summary());
        if (!Unimarc.recognised(record.marc())) details.notes().subjects().related();
        xml.element("classification", record.fields().classNumber(), "authority", "ddc");
        for (var isbn : record.fields().isbns()) xml.element("identifier", isbn, "type", "isbn");
        if (!Unimarc.recognised(record.marc())) details.identifiers();
        xml.open("location").element("url", address, "usage", "primary display").close("location");
        xml.open("recordInfo")
                .element("recordIdentifier", Long.toString(record.id()))
                .close("recordInfo");
        xml.close("mods");
    }

    private static void plain(Elements xml, RecordInFull record) {
        var fields = record.fields();
        xml.open("titleInfo").element("title", fields.title());
        xml.element("subTitle", fields.subtitle()).close("titleInfo");
        for (var author : fields.authors())
            xml.open("name").element("namePart", author).close("name");
        for (var subject : fields.subjects())
            xml.open("subject").element("topic", subject).close("subject");
    }

    private static void origin(Elements xml, RecordInFull record) {
        var fields = record.fields();
        xml.open("originInfo");
        if (fields.place() != null)
            xml.open("place")
                    .element("placeTerm", fields.place(), "type", "text")
                    .close("place");
        xml.element("publisher", fields.publisher());
        if (fields.year() != null) xml.element("dateIssued", fields.year().toString(), "keyDate", "yes");
        xml.element("edition", fields.edition());
        xml.element("issuance", fields.form() == Form.SERIAL ? "serial" : "monographic");
        xml.close("originInfo");
    }

    private static String language(RecordInFull record) {
        var language = record.fields().language();
        return language == null ? "und" : language;
    }

    private static String type(Form form) {
        return switch (form) {
            case AUDIO, DAISY -> "sound recording-nonmusical";
            case MUSIC -> "sound recording-musical";
            case VIDEO -> "moving image";
            case MAP -> "cartographic";
            case SCORE -> "notated music";
            case KIT -> "mixed material";
            case OTHER -> "three dimensional object";
            default -> "text";
        };
    }
}
