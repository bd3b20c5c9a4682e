package id.solok.library.notices;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;

/** The values of a notice as JSON. */
final class Fields {
    private Fields() {}

    static Map<String, String> read(String json) {
        var values = new LinkedHashMap<String, String>();
        try (var reader = Json.createReader(new StringReader(json))) {
            reader.readObject().forEach((name, value) -> {
                if (value instanceof JsonString text) values.put(name, text.getString());
                else values.put(name, value.toString());
            });
        }
        return values;
    }

    static JsonObject write(Map<String, String> values) {
        var object = Json.createObjectBuilder();
        values.forEach((name, value) -> object.add(name, value == null ? "" : value));
        return object.build();
    }
}
