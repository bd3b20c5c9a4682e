package id.solok.library.browser;

import id.solok.library.launch.RestCaller;
import id.solok.library.system.SystemUnderTest;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What a test needs to be there before, brought in through REST. */
final class TestData {
    private TestData() {}

    /** The number of a new title. */
    static long record(String title) throws IOException, InterruptedException {
        var record = Json.createObjectBuilder().add("title", title).add("publisher", "Penerbit Uji");
        return post("demo-katalog", "/api/v1/catalog/records", record.build())
                .getJsonNumber("id")
                .longValue();
    }

    /** The barcodes of new copies of one new title. */
    static List<String> copies(String title, int number) throws IOException, InterruptedException {
        var record = Json.createObjectBuilder().add("title", title).add("classNumber", "808.3");
        long id = post("demo-katalog", "/api/v1/catalog/records", record.build())
                .getJsonNumber("id")
                .longValue();
        List<String> barcodes = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            var barcode = "UJI" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
            var copy = Json.createObjectBuilder().add("barcode", barcode).add("room", "umum");
            post("demo-katalog", "/api/v1/catalog/records/" + id + "/copies", copy.build());
            barcodes.add(barcode);
        }
        return barcodes;
    }

    /** A new record of one author; returns its id. */
    static long record(String title, String author) throws IOException, InterruptedException {
        var record = Json.createObjectBuilder()
                .add("title", title)
                .add("authors", Json.createArrayBuilder().add(author));
        return post("demo-katalog", "/api/v1/catalog/records", record.build())
                .getJsonNumber("id")
                .longValue();
    }

    /** The card of a new member. */
    static String card(String name) throws IOException, InterruptedException {
        var member = Json.createObjectBuilder().add("name", name).add("type", "general");
        return post("demo-sirkulasi", "/api/v1/members", member.build()).getString("card");
    }

    /** Lends a copy; returns the day it falls due. */
    static LocalDate lend(String card, String barcode) throws IOException, InterruptedException {
        var loan = Json.createObjectBuilder().add("memberCard", card).add("copyBarcode", barcode);
        return LocalDate.parse(
                post("demo-sirkulasi", "/api/v1/loans", loan.build()).getString("dueOn"));
    }

    static void giveBack(String barcode) throws IOException, InterruptedException {
        var copy = Json.createObjectBuilder().add("copyBarcode", barcode);
        post("demo-sirkulasi", "/api/v1/returns", copy.build());
    }

    static String address(String path) {
        return SystemUnderTest.get().installation().baseUrl() + path;
    }

    private static JsonObject post(String client, String path, JsonObject body)
            throws IOException, InterruptedException {
        var system = SystemUnderTest.get();
        var secret = system.secrets().get("client." + client + ".secret");
        var caller = new RestCaller(system.installation(), client, secret);
        return caller.post(path, body, UUID.randomUUID().toString());
    }
}
