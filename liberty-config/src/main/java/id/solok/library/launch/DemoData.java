package id.solok.library.launch;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/**
 * Well-known titles, copies and invented members, brought in through REST as any partner would.
 *
 * <p>Each call carries an idempotency key, so a load that was broken off is simply done again.
 */
final class DemoData {
    private static final int CALLS_AT_ONCE = 4;
    private static final int LOANS = 24;

    private final Path done;
    private final RestCaller cataloguer;
    private final RestCaller desk;

    DemoData(Installation at, Secrets secrets) {
        done = at.home().resolve("demo-loaded");
        cataloguer = new RestCaller(at, "demo-katalog", secrets.get("client.demo-katalog.secret"));
        desk = new RestCaller(at, "demo-sirkulasi", secrets.get("client.demo-sirkulasi.secret"));
    }

    boolean loaded() {
        return Files.exists(done);
    }

    /** Loads the demo data unless an earlier run of this system has. */
    void loadOnce() throws IOException, InterruptedException {
        if (loaded()) return;
        var titles = Csv.resource("/demo/titles.csv");
        var members = Csv.resource("/demo/members.csv");
        Progress.say("Loading %d titles and %d members …", titles.size(), members.size());
        var barcodes = all(titles, this::title).stream().flatMap(List::stream).toList();
        var cards = all(members, this::member);
        for (int i = 0; i < LOANS; i++) lend(cards.get(i % cards.size()), barcodes.get(i * 17 % barcodes.size()), i);
        Files.createFile(done);
        Progress.say(
                "Demo data loaded: %d titles, %d copies, %d members.", titles.size(), barcodes.size(), cards.size());
    }

    private List<String> title(Map<String, String> row, int number) throws IOException, InterruptedException {
        var answer = cataloguer.post("/api/v1/catalog/records", record(row), "demo-title-" + number);
        long id = answer.getJsonNumber("id").longValue();
        List<String> barcodes = new ArrayList<>();
        for (int i = 1; i <= Integer.parseInt(row.get("copies")); i++) {
            var barcode = "SLK%04d%d".formatted(number, i);
            var copy = Json.createObjectBuilder()
                    .add("barcode", barcode)
                    .add("room", room(row))
                    .build();
            cataloguer.post("/api/v1/catalog/records/" + id + "/copies", copy, "demo-copy-" + barcode);
            barcodes.add(barcode);
        }
        return barcodes;
    }

    private String member(Map<String, String> row, int number) throws IOException, InterruptedException {
        var member = Json.createObjectBuilder();
        for (var field : List.of("name", "type", "phone", "email")) addText(member, field, row.get(field));
        return desk.post("/api/v1/members", member.build(), "demo-member-" + number)
                .getString("card");
    }

    private void lend(String card, String barcode, int number) throws IOException, InterruptedException {
        var loan = Json.createObjectBuilder()
                .add("memberCard", card)
                .add("copyBarcode", barcode)
                .build();
        desk.post("/api/v1/loans", loan, "demo-loan-" + number);
    }

    private static JsonObject record(Map<String, String> row) {
        var record = Json.createObjectBuilder()
                .add("authors", list(row.get("authors")))
                .add("subjects", list(row.get("subjects")));
        for (var field : List.of("title", "subtitle", "publisher", "place", "language", "form", "isbn"))
            addText(record, field, row.get(field));
        addText(record, "classNumber", row.get("ddc"));
        if (!row.get("year").isEmpty()) record.add("year", Integer.parseInt(row.get("year")));
        if (!row.get("pages").isEmpty()) record.add("extent", row.get("pages") + " hlm.");
        return record.build();
    }

    private static String room(Map<String, String> row) {
        if (List.of("audio", "braille", "large-print").contains(row.get("form"))) return "inklusi";
        if (row.get("audience").equals("child")) return "anak";
        return row.get("ddc").matches("0[13].*|.*03") ? "rujukan" : "umum";
    }

    private static JsonArrayBuilder list(String cell) {
        var list = Json.createArrayBuilder();
        for (var item : cell.split("; ", -1)) if (!item.isBlank()) list.add(item);
        return list;
    }

    private static void addText(JsonObjectBuilder object, String name, String text) {
        if (text != null && !text.isEmpty()) object.add(name, text);
    }

    private interface Load<T> {
        T apply(Map<String, String> row, int number) throws IOException, InterruptedException;
    }

    private static <T> List<T> all(List<Map<String, String>> rows, Load<T> load) throws InterruptedException {
        var threads = Executors.newFixedThreadPool(CALLS_AT_ONCE);
        try {
            List<Callable<T>> calls = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                int number = i + 1;
                calls.add(() -> load.apply(rows.get(number - 1), number));
            }
            List<T> results = new ArrayList<>();
            for (var result : threads.invokeAll(calls)) results.add(result.get());
            return results;
        } catch (ExecutionException failed) {
            throw new CannotStart(
                    "The demo data could not be loaded: " + failed.getCause().getMessage(), failed);
        } finally {
            threads.shutdownNow();
        }
    }
}
