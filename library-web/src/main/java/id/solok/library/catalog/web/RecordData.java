package id.solok.library.catalog.web;

import id.solok.library.catalog.Contributor;
import id.solok.library.catalog.DescribedRecord;
import id.solok.library.catalog.Form;
import id.solok.library.circulation.ShelfCopy;
import id.solok.library.holdings.CopyStatus;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/** A record in the vocabulary of schema.org, for search engines. */
final class RecordData {
    private static final String SCHEMA = "https://schema.org/";
    private static final String LENDING = "http://purl.org/goodrelations/v1#LeaseOut";

    private final DescribedRecord described;
    private final JsonObjectBuilder data = Json.createObjectBuilder();

    private RecordData(DescribedRecord described) {
        this.described = described;
    }

    /** What else is told of a record: full addresses, null or empty where there is none. */
    record Around(String address, String image, List<ShelfCopy> copies, List<String> editions, String library) {}

    /** JSON-LD that can stand inside a script element. */
    static String of(DescribedRecord described, Around around) {
        return escaped(new RecordData(described).object(around).toString());
    }

    // no record can end the script element or begin another, nor break a line of script
    static String escaped(String json) {
        return json.replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private JsonObject object(Around around) {
        var fields = described.record().fields();
        data.add("@context", "https://schema.org")
                .add("@type", type(fields.form()))
                .add("@id", around.address());
        data.add("url", around.address()).add("name", fields.fullTitle());
        people("author", Contributor.Part.AUTHOR);
        people("editor", Contributor.Part.EDITOR);
        texts("isbn", fields.isbns());
        texts("issn", described.description().issns());
        if (fields.publisher() != null) data.add("publisher", named("Organization", fields.publisher()));
        text("datePublished", fields.year());
        texts("inLanguage", described.description().languages());
        text("bookEdition", isBook(fields.form()) ? fields.edition() : null);
        texts("about", fields.subjects());
        text("abstract", fields.summary());
        text("image", around.image());
        access(fields.form());
        editions(around.editions());
        offers(around);
        return data.build();
    }

    private static String type(Form form) {
        return switch (form) {
            case BOOK, LARGE_PRINT, BRAILLE, EBOOK -> "Book";
            case SERIAL -> "Periodical";
            case AUDIO, DAISY -> "Audiobook";
            case MUSIC -> "AudioObject";
            case VIDEO -> "Movie";
            case MAP -> "Map";
            case SCORE -> "SheetMusic";
            case KIT, OTHER -> "CreativeWork";
        };
    }

    private static boolean isBook(Form form) {
        return type(form).equals("Book") || type(form).equals("Audiobook");
    }

    private void access(Form form) {
        switch (form) {
            case EBOOK -> data.add("bookFormat", SCHEMA + "EBook");
            case LARGE_PRINT -> accessible("visual", "largePrint");
            case BRAILLE -> accessible("tactile", "braille");
            case AUDIO -> data.add("bookFormat", SCHEMA + "AudiobookFormat").add("accessMode", "auditory");
            case DAISY -> {
                data.add("bookFormat", SCHEMA + "AudiobookFormat");
                accessible("auditory", "structuralNavigation");
            }
            case MUSIC -> data.add("accessMode", "auditory");
            default -> {}
        }
    }

    private void accessible(String mode, String feature) {
        data.add("accessMode", mode)
                .add("accessibilityFeature", Json.createArrayBuilder().add(feature));
    }

    private void people(String name, Contributor.Part part) {
        var list = Json.createArrayBuilder();
        described.description().contributors().stream()
                .filter(each -> each.part() == part)
                .forEach(each -> list.add(named(each.person() ? "Person" : "Organization", each.name())));
        add(name, list);
    }

    private void editions(List<String> addresses) {
        var list = Json.createArrayBuilder();
        addresses.forEach(address -> list.add(Json.createObjectBuilder()
                .add("@type", type(described.record().fields().form()))
                .add("@id", address)));
        add("workExample", list);
    }

    private void offers(Around around) {
        var list = Json.createArrayBuilder();
        for (var copy : around.copies()) {
            var offer = Json.createObjectBuilder()
                    .add("@type", "Offer")
                    .add("availability", SCHEMA + availability(copy))
                    .add("businessFunction", LENDING)
                    .add("price", "0")
                    .add("priceCurrency", "IDR")
                    .add("sku", copy.callNumber())
                    .add("serialNumber", copy.barcode())
                    .add("offeredBy", named("Library", around.library()));
            if (copy.dueOn() != null)
                offer.add("availabilityStarts", copy.dueOn().toString());
            list.add(offer);
        }
        add("offers", list);
    }

    private static String availability(ShelfCopy copy) {
        if (copy.status() == CopyStatus.AVAILABLE) return copy.lends() ? "InStock" : "InStoreOnly";
        return copy.status() == CopyStatus.ON_LOAN ? "BackOrder" : "OutOfStock";
    }

    private static JsonObjectBuilder named(String type, String name) {
        return Json.createObjectBuilder().add("@type", type).add("name", name);
    }

    private void texts(String name, List<String> values) {
        add(name, Json.createArrayBuilder(values));
    }

    private void text(String name, Object value) {
        if (value != null) data.add(name, value.toString());
    }

    private void add(String name, JsonArrayBuilder list) {
        var built = list.build();
        if (!built.isEmpty()) data.add(name, built);
    }
}
