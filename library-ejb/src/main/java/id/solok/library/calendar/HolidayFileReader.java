package id.solok.library.calendar;

import id.solok.library.core.InvalidInput;
import id.solok.library.core.RuleViolation;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a file of holidays: CSV with the columns date, name, name_en and type (tanggal, nama, jenis), a JSON array of
 * objects with date, name and type, or a JSON object by date with summary and holiday. Two names of one day are joined.
 */
public final class HolidayFileReader {
    private static final int MOST = 2_000;
    private static final int LONGEST = 1_000_000;
    private static final String UNREADABLE = "calendar.file-unreadable";

    private HolidayFileReader() {}

    /** What the file says; refused at {@code file} when it is none of the three. */
    public static HolidayFile read(byte[] content) {
        if (content.length > LONGEST) throw InvalidInput.at("file", "calendar.file-too-large");
        var text = new String(content, StandardCharsets.UTF_8);
        if (text.startsWith("\uFEFF")) text = text.substring(1);
        var entries = text.stripLeading().startsWith("[") || text.stripLeading().startsWith("{")
                ? json(text)
                : HolidayCsv.entries(text);
        if (entries.isEmpty()) throw InvalidInput.at("file", "calendar.file-empty");
        if (entries.size() > MOST) throw InvalidInput.at("file", "calendar.file-too-large");
        return file(entries);
    }

    private static HolidayFile file(List<HolidayEntry> entries) {
        Map<LocalDate, HolidayInput> holidays = new LinkedHashMap<>();
        List<HolidayFile.Unread> unread = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            try {
                var holiday = entries.get(i).holiday();
                holidays.merge(holiday.day(), holiday, HolidayFileReader::joined);
            } catch (RuleViolation refused) {
                unread.add(new HolidayFile.Unread(i + 1, entries.get(i).text(), refused.code()));
            }
        }
        return new HolidayFile(List.copyOf(holidays.values()), unread);
    }

    private static HolidayInput joined(HolidayInput one, HolidayInput other) {
        if (one.nameId().equals(other.nameId())) return one;
        var type = one.type().compareTo(other.type()) <= 0 ? one.type() : other.type();
        return new HolidayInput(
                one.day(), one.nameId() + "; " + other.nameId(), one.nameEn() + "; " + other.nameEn(), type, true);
    }

    private static List<HolidayEntry> json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            var value = reader.readValue();
            return value instanceof JsonArray array ? array(array) : byDate(value.asJsonObject());
        } catch (JsonException | ClassCastException notOfThisForm) {
            throw InvalidInput.at("file", UNREADABLE);
        }
    }

    private static List<HolidayEntry> array(JsonArray array) {
        return array.getValuesAs(JsonObject.class).stream()
                .map(one -> new HolidayEntry(
                        one.getString("date", ""),
                        one.getString("name", ""),
                        one.getString("name_en", ""),
                        one.getString("type", "")))
                .toList();
    }

    private static List<HolidayEntry> byDate(JsonObject days) {
        List<HolidayEntry> entries = new ArrayList<>();
        days.forEach((date, value) -> {
            boolean isDay = date.matches("[0-9]{4}-.*") && value.getValueType() == JsonValue.ValueType.OBJECT;
            if (isDay && value.asJsonObject().getBoolean("holiday", true))
                entries.add(new HolidayEntry(date, summary(value.asJsonObject()), "", ""));
        });
        return entries;
    }

    private static String summary(JsonObject day) {
        var summary = day.get("summary");
        if (summary instanceof JsonArray several) return String.join("; ", several.getValuesAs(JsonString::getString));
        return day.getString("summary", "");
    }
}
