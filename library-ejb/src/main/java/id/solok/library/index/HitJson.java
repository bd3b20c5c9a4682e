package id.solok.library.index;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.util.List;

/** A hit as JSON beside its document. */
final class HitJson {
    private HitJson() {}

    static JsonObject write(SearchHit hit) {
        var json = Json.createObjectBuilder()
                .add("id", hit.id())
                .add("title", hit.title())
                .add("form", hit.form());
        text(json, "subtitle", hit.subtitle());
        text(json, "publisher", hit.publisher());
        text(json, "language", hit.language());
        text(json, "classNumber", hit.classNumber());
        text(json, "callNumber", hit.callNumber());
        text(json, "room", hit.room());
        if (hit.year() != null) json.add("year", hit.year());
        if (hit.cover() != null) json.add("cover", hit.cover());
        return json.add("authors", Json.createArrayBuilder(hit.authors()))
                .add("isbns", Json.createArrayBuilder(hit.isbns()))
                .add("copies", hit.copies())
                .add("available", hit.available())
                .build();
    }

    static SearchHit read(JsonObject json) {
        return new SearchHit(
                json.getJsonNumber("id").longValueExact(),
                json.getString("title"),
                json.getString("subtitle", null),
                texts(json, "authors"),
                json.getString("publisher", null),
                json.containsKey("year") ? json.getInt("year") : null,
                json.getString("language", null),
                json.getString("form"),
                json.getString("classNumber", null),
                json.getString("callNumber", null),
                json.getString("room", null),
                json.getJsonNumber("copies").longValueExact(),
                json.getJsonNumber("available").longValueExact(),
                texts(json, "isbns"),
                json.containsKey("cover") ? json.getJsonNumber("cover").longValueExact() : null,
                1);
    }

    private static void text(JsonObjectBuilder json, String name, String value) {
        if (value != null) json.add(name, value);
    }

    private static List<String> texts(JsonObject json, String name) {
        return json.getJsonArray(name).getValuesAs(JsonString::getString);
    }
}
