package id.solok.library.catalog.web;

import id.solok.library.catalog.Detail;
import id.solok.library.catalog.RecordInput;
import id.solok.library.core.InvalidInput;
import id.solok.library.core.Text;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What stands in the form of a record, by field; lists have one item on each line. */
public class RecordSheet implements Serializable {
    private static final long serialVersionUID = 1;

    private final LinkedHashMap<String, String> texts = new LinkedHashMap<>();

    /** A field that somebody else changed meanwhile; {@code kept} when the typed text was left as it is. */
    public record Change(String field, String before, String now, boolean kept) implements Serializable {
        /** The message key of the field's name. */
        public String label() {
            return RecordSheet.label(field);
        }
    }

    static RecordSheet blank(String form, String language) {
        var sheet = new RecordSheet();
        sheet.texts.put("form", form);
        sheet.texts.put("language", language);
        return sheet;
    }

    static RecordSheet of(RecordInput input) {
        var sheet = new RecordSheet();
        sheet.texts.put("form", input.form());
        sheet.texts.put("title", input.title());
        sheet.texts.put("subtitle", input.subtitle());
        sheet.texts.put("authors", lines(input.authors()));
        sheet.texts.put("edition", input.edition());
        sheet.texts.put("place", input.place());
        sheet.texts.put("publisher", input.publisher());
        sheet.texts.put("year", input.year() == null ? null : input.year().toString());
        sheet.texts.put("isbn", lines(input.isbns()));
        sheet.texts.put("extent", input.extent());
        sheet.texts.put("classNumber", input.classNumber());
        sheet.texts.put("language", input.language());
        sheet.texts.put("subjects", lines(input.subjects()));
        sheet.texts.put("summary", input.summary());
        for (var detail : Detail.values())
            if (detail != Detail.OTHER_ISBNS) sheet.texts.put(detail.key(), lines(input.all(detail)));
        return sheet;
    }

    RecordInput input() {
        var isbns = items("isbn");
        return RecordInput.titled(texts.get("title"))
                .subtitle(texts.get("subtitle"))
                .authors(items("authors"))
                .imprint(texts.get("place"), texts.get("publisher"), year())
                .edition(texts.get("edition"))
                .extent(texts.get("extent"))
                .language(texts.get("language"))
                .form(texts.get("form"))
                .classNumber(texts.get("classNumber"))
                .subjects(items("subjects"))
                .isbn(isbns.isEmpty() ? null : isbns.get(0))
                .summary(texts.get("summary"))
                .details(details(isbns))
                .input();
    }

    private Map<String, List<String>> details(List<String> isbns) {
        Map<String, List<String>> details = new LinkedHashMap<>();
        for (var detail : Detail.values())
            details.put(
                    detail.key(),
                    detail == Detail.OTHER_ISBNS ? isbns.stream().skip(1).toList() : items(detail));
        return details;
    }

    private List<String> items(Detail detail) {
        return detail.isMany()
                ? items(detail.key())
                : Stream.ofNullable(texts.get(detail.key())).toList();
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

    /** The message key of a field's name. */
    static String label(String field) {
        return "catalog.field-" + field.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    String text(String field) {
        return texts.get(field);
    }

    private Integer year() {
        var year = Text.clean(texts.get("year"));
        if (year == null) return null;
        if (!year.matches("[0-9]{1,4}")) throw InvalidInput.at("year", "core.not-a-number");
        return Integer.valueOf(year);
    }

    private List<String> items(String field) {
        var text = texts.get(field);
        if (text == null) return List.of();
        return text.lines().map(Text::clean).filter(Objects::nonNull).toList();
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
