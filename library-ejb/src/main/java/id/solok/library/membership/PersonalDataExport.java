package id.solok.library.membership;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;

/** Gathers all that is kept of a member; each context that observes this adds its part. */
public final class PersonalDataExport {
    private final long memberId;
    private final Map<String, JsonValue> parts = new LinkedHashMap<>();

    public PersonalDataExport(long memberId) {
        this.memberId = memberId;
    }

    public long memberId() {
        return memberId;
    }

    /** Adds a part, named in camelCase; its shape is described in docs/personal-data.md. */
    public void add(String part, JsonValue value) {
        parts.put(part, value);
    }

    public JsonObject json() {
        var all = Json.createObjectBuilder();
        parts.forEach(all::add);
        return all.build();
    }
}
