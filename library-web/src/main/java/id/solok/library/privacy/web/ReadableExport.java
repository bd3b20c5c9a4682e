package id.solok.library.privacy.web;

import id.solok.library.core.web.Html;
import id.solok.library.core.web.Language;
import id.solok.library.membership.web.MemberWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/** The export as a page that needs nothing else: to read, keep or print. */
@RequestScoped
public class ReadableExport {
    private static final Map<String, String> WORDS = Map.of(
            "status", "membership.status",
            "kind", "RequestKind",
            "state", "RequestState",
            "purpose", "membership.consent",
            "channel", "membership.channel",
            "role", "privacy.who",
            "action", "privacy.action",
            "reason", "membership.card-end",
            "sex", "membership.sex",
            "decision", "privacy.decision");

    @Inject
    private Language language;

    @Inject
    private MemberWords members;

    public String page(JsonObject all) {
        var html = new Html().open("html", "lang", language.getCode());
        var title = language.text("privacy.export-title");
        html.open("head").single("meta", "charset", "utf-8");
        html.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.element("title", title).close();
        html.open("body").element("h1", title);
        html.element("p", language.text("privacy.export-what"));
        all.forEach((part, value) -> part(html, part, value));
        return "<!DOCTYPE html>" + html.close().close();
    }

    private void part(Html html, String part, JsonValue value) {
        if (part.equals("format")) return;
        html.element("h2", word("privacy.part", part));
        write(html, value);
    }

    private void write(Html html, JsonValue value) {
        if (value instanceof JsonObject object) object(html, object);
        else if (value instanceof JsonArray array) array(html, array);
        else html.element("p", text(value));
    }

    private void object(Html html, JsonObject object) {
        if (object.isEmpty()) html.element("p", "–");
        html.open("dl");
        object.forEach((name, value) -> {
            html.element("dt", word("privacy.field", name)).open("dd");
            if (value instanceof JsonString code) html.element("p", inWords(name, code.getString()));
            else write(html, value);
            html.close();
        });
        html.close();
    }

    private void array(Html html, JsonArray array) {
        if (array.isEmpty()) html.element("p", "–");
        html.open("ol");
        for (var value : array) {
            html.open("li");
            write(html, value);
            html.close();
        }
        html.close();
    }

    private String word(String vocabulary, String name) {
        var found = language.word(vocabulary, name);
        // a name without words of its own is one of the form's fields, or is shown as it is
        return found.equals(name) ? language.word("membership.field", name.toLowerCase(Locale.ROOT)) : found;
    }

    private String inWords(String name, String code) {
        if (name.equals("type")) return members.type(code);
        return WORDS.containsKey(name) ? language.word(WORDS.get(name), code) : text(code);
    }

    private String text(JsonValue value) {
        if (value == JsonValue.TRUE || value == JsonValue.FALSE)
            return language.text(value == JsonValue.TRUE ? "privacy.yes" : "privacy.no");
        if (!(value instanceof JsonString string)) return value.toString();
        return text(string.getString());
    }

    private String text(String text) {
        if (text.matches("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z")) return language.moment(Instant.parse(text));
        return text.matches("\\d{4}-\\d\\d-\\d\\d") ? language.day(LocalDate.parse(text)) : text;
    }
}
