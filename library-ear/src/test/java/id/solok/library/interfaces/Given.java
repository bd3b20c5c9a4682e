package id.solok.library.interfaces;

/** What a test of an interface needs first, made through that interface. */
final class Given {
    private Given() {}

    static long record(Rest cataloguer, String title) {
        return cataloguer
                .post("/api/v1/catalog/records", recordJson(title))
                .expect(201)
                .json()
                .getJsonNumber("id")
                .longValueExact();
    }

    static String recordJson(String title) {
        return """
                {"title": "%s", "authors": ["Navis, A. A."], "year": 1986, "publisher": "Grafitipers",
                 "language": "ind", "classNumber": "899.221"}""".formatted(title);
    }

    /** The barcode of a new copy of a new record. */
    static String copy(Rest cataloguer) {
        var barcode = Rest.fresh("B");
        addCopy(cataloguer, record(cataloguer, Rest.fresh("Kaba ")), barcode);
        return barcode;
    }

    static void addCopy(Rest cataloguer, long record, String barcode) {
        cataloguer
                .post("/api/v1/catalog/records/%d/copies".formatted(record), copyJson(barcode))
                .expect(201);
    }

    static String copyJson(String barcode) {
        return "{\"barcode\": \"%s\"}".formatted(barcode);
    }

    /** The card of a new member. */
    static String member(Rest desk) {
        return desk.post("/api/v1/members", memberJson(Rest.fresh("Upik ")))
                .expect(201)
                .json()
                .getString("card");
    }

    static String memberJson(String name) {
        return "{\"name\": \"%s\", \"type\": \"general\", \"phone\": \"081234567890\"}".formatted(name);
    }

    static String loanJson(String card, String barcode) {
        return "{\"memberCard\": \"%s\", \"copyBarcode\": \"%s\"}".formatted(card, barcode);
    }
}
