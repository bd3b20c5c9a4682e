package id.solok.library.marc;

import jakarta.json.Json;
import jakarta.json.stream.JsonParserFactory;
import java.io.StringReader;
import java.util.Map;
import org.marc4j.marc.Record;

/**
 * Keeps records as MARC-in-JSON: fields and subfields in their order, every object of one field with one tag only, so
 * that nothing is lost in a jsonb column, which sorts keys and drops repeated ones.
 */
public final class MarcJson {
    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

    private MarcJson() {}

    public static String write(Record record) {
        return new JsonText().record(record).toString();
    }

    /** Reads what {@link #write} wrote; anything else is a {@link jakarta.json.JsonException}. */
    public static Record read(String json) {
        try (var parser = PARSERS.createParser(new StringReader(json))) {
            return new JsonRecord(parser).read();
        }
    }
}
