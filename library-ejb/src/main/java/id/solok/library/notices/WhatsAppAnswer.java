package id.solok.library.notices;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Set;

/** What an answer of the Cloud API means for a message (Cloud API, Error Codes). */
final class WhatsAppAnswer {
    private static final Duration LONGEST_REST = Duration.ofHours(24);
    private static final Duration SHORTEST_REST = Duration.ofSeconds(1);
    private static final int TOO_MANY = 429;

    /** Too many at once, of the application, the account or the number. */
    private static final Set<Integer> RATE = Set.of(4, 80007, 130429, 131048, 133016);

    /** Only this recipient has had too many from us, or does not get any at the moment. */
    private static final Set<Integer> RECIPIENT_LATER = Set.of(131049, 131056);

    /** Trouble at their side that passes. */
    private static final Set<Integer> PASSING = Set.of(1, 2, 131000, 131016, 131057, 133004);

    /** Our account: sign-in, rights, payment; staff have to see to it. */
    private static final Set<Integer> ACCOUNT = Set.of(0, 3, 10, 190, 368, 131005, 131031, 131042, 131045, 133010);

    private WhatsAppAnswer() {}

    static Outcome of(int status, String body, String retryAfter, Instant now) {
        var json = read(body);
        if (status / 100 == 2) return accepted(json);
        var error = object(json, "error");
        int code = error.getInt("code", -1);
        var said = status + " " + code + " " + error.getString("message", "");
        if (status == TOO_MANY || RATE.contains(code))
            return Outcome.later("notices.reason-too-many", said, rest(retryAfter, now));
        if (RECIPIENT_LATER.contains(code)) return Outcome.later("notices.reason-later", said);
        if (ACCOUNT.contains(code) || code >= 200 && code <= 299 || status == 401 || status == 403)
            return Outcome.later("notices.reason-sign-in", said);
        if (status >= 500 || PASSING.contains(code))
            return Outcome.later("notices.reason-later", said, retryAfter == null ? null : rest(retryAfter, now));
        return Outcome.refused(reason(code), said);
    }

    private static Outcome accepted(JsonObject json) {
        var messages = json.get("messages");
        if (messages instanceof jakarta.json.JsonArray list
                && !list.isEmpty()
                && list.get(0) instanceof JsonObject first) return Outcome.sent(first.getString("id", null));
        return Outcome.unsure("notices.reason-no-answer", "200 without messages");
    }

    private static String reason(int code) {
        if (code == 131026 || code == 131030) return "notices.reason-number-refused";
        return code >= 132000 && code < 133000 ? "notices.reason-template-refused" : "notices.reason-refused";
    }

    /** In seconds or as a date (RFC 9110, 10.2.3); a minute when nothing is said. */
    private static Duration rest(String retryAfter, Instant now) {
        var asked = asked(retryAfter, now);
        if (asked.compareTo(LONGEST_REST) > 0) return LONGEST_REST;
        return asked.compareTo(SHORTEST_REST) < 0 ? SHORTEST_REST : asked;
    }

    private static Duration asked(String retryAfter, Instant now) {
        if (retryAfter == null) return Duration.ofMinutes(1);
        try {
            if (retryAfter.strip().matches("\\d{1,9}")) return Duration.ofSeconds(Long.parseLong(retryAfter.strip()));
            var until = ZonedDateTime.parse(retryAfter.strip(), DateTimeFormatter.RFC_1123_DATE_TIME);
            return Duration.between(now, until.toInstant());
        } catch (DateTimeException unreadable) {
            return Duration.ofMinutes(1);
        }
    }

    private static JsonObject read(String body) {
        try (var reader = Json.createReader(new StringReader(body == null ? "" : body))) {
            return reader.readValue() instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
        } catch (JsonException noJson) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
    }

    private static JsonObject object(JsonObject json, String name) {
        return json.get(name) instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
    }
}
