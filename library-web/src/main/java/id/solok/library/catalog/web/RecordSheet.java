package id.solok.library.catalog.web;

import id.solok.library.catalog.Essentials;
import id.solok.library.catalog.RecordInput;
import id.solok.library.core.InvalidInput;
import id.solok.library.core.Text;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What stands in the form of a record, by field; lists have one item on each line. */
public class RecordSheet implements Serializable {
    private static final long serialVersionUID = 1;

    private final LinkedHashMap<String, String> texts = new LinkedHashMap<>();

    /** A field that somebody else changed meanwhile; {@code kept} when the typed text was left as it is. */
    public record Change(String field, String before, String now, boolean kept) implements Serializable {
        /** The message key of the field's name. */
        public String label() {
            return "catalog.field-" + (field.equals("classNumber") ? "class-number" : field);
        }
    }

    static RecordSheet blank() {
        var sheet = new RecordSheet();
        sheet.texts.put("form", "book");
        sheet.texts.put("language", "ind");
        return sheet;
    }

    static RecordSheet of(Essentials fields) {
        var sheet = new RecordSheet();
        sheet.texts.put("title", fields.title());
        sheet.texts.put("subtitle", fields.subtitle());
        sheet.texts.put("authors", lines(fields.authors()));
        sheet.texts.put("publisher", fields.publisher());
        sheet.texts.put("place", fields.place());
        sheet.texts.put("year", fields.year() == null ? null : fields.year().toString());
        sheet.texts.put("edition", fields.edition());
        sheet.texts.put("extent", fields.extent());
        sheet.texts.put("language", fields.language());
        sheet.texts.put("form", fields.form().code());
        sheet.texts.put("classNumber", fields.classNumber());
        sheet.texts.put("subjects", lines(fields.subjects()));
        sheet.texts.put("isbn", fields.isbn());
        sheet.texts.put("summary", fields.summary());
        return sheet;
    }

    RecordInput input() {
        return new RecordInput(
                texts.get("title"),
                texts.get("subtitle"),
                items("authors"),
                texts.get("publisher"),
                texts.get("place"),
                year(),
                texts.get("edition"),
                texts.get("extent"),
                texts.get("language"),
                texts.get("form"),
                texts.get("classNumber"),
                items("subjects"),
                texts.get("isbn"),
                texts.get("summary"),
                Map.of());
    }

    /** Takes over what {@code now} has and this sheet had not touched; says what differs between the two states. */
    List<Change> catchUp(RecordSheet before, RecordSheet now) {
        List<Change> changes = new ArrayList<>();
        now.texts.forEach((field, text) -> {
            var old = before.texts.get(field);
            if (same(old, text)) return;
            boolean typed = !same(texts.get(field), old) && !same(texts.get(field), text);
            if (!typed) texts.put(field, text);
            changes.add(new Change(field, old, text, typed));
        });
        return changes;
    }

    public Map<String, String> getTexts() {
        return texts;
    }

    private Integer year() {
        var year = Text.clean(texts.get("year"));
        if (year == null) return null;
        if (!year.matches("[0-9]{1,4}")) throw InvalidInput.at("year", "core.not-a-number");
        return Integer.valueOf(year);
    }

    private List<String> items(String field) {
        var text = texts.get(field);
        return text == null ? List.of() : text.lines().toList();
    }

    private static String lines(List<String> items) {
        return items.isEmpty() ? null : String.join("\n", items);
    }

    // a browser sends line ends in its own way
    private static boolean same(String one, String other) {
        return Objects.equals(normal(one), normal(other));
    }

    private static String normal(String text) {
        return text == null ? null : Text.clean(text.replace("\r\n", "\n"));
    }
}
