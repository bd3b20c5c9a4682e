package id.solok.library.harvest.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.solok.library.harvest.HarvestSet;
import id.solok.library.harvest.Position;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * A list on its way: what was asked, the place behind which it goes on, and how many were given. It holds for ever and is
 * kept nowhere; {@code set} is null for everything, {@code end} for no end.
 */
record Token(Verb verb, Prefix prefix, HarvestSet set, Instant end, Position after, long given) {
    private static final Pattern FORM = Pattern.compile(
            "1,([A-Z_]+),([a-z_]+),([a-z0-9-]*),([0-9]{0,12}),([0-9]{1,16}),([0-9]{1,18}),([0-9]{1,12})");
    private static final int LONGEST = 300;

    String write() {
        var text = String.join(
                ",",
                "1",
                verb.name(),
                prefix.code(),
                set == null ? "" : set.spec(),
                end == null ? "" : Long.toString(end.getEpochSecond()),
                Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, after.stamp())),
                Long.toString(after.id()),
                Long.toString(given));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }

    static Token read(Verb verb, String text) throws OaiProblem {
        var parts = FORM.matcher(decoded(text));
        if (!parts.matches() || !parts.group(1).equals(verb.name())) throw OaiProblem.badToken();
        return new Token(
                verb,
                prefix(parts.group(2)),
                parts.group(3).isEmpty() ? null : HarvestSet.of(parts.group(3)).orElseThrow(OaiProblem::badToken),
                parts.group(4).isEmpty() ? null : Instant.ofEpochSecond(Long.parseLong(parts.group(4))),
                new Position(
                        Instant.EPOCH.plus(Long.parseLong(parts.group(5)), ChronoUnit.MICROS),
                        Long.parseLong(parts.group(6))),
                Long.parseLong(parts.group(7)));
    }

    private static String decoded(String text) throws OaiProblem {
        if (text.length() > LONGEST) throw OaiProblem.badToken();
        try {
            return new String(Base64.getUrlDecoder().decode(text), UTF_8);
        } catch (IllegalArgumentException notOurs) {
            throw OaiProblem.badToken();
        }
    }

    private static Prefix prefix(String code) throws OaiProblem {
        for (var prefix : Prefix.values()) if (prefix.code().equals(code)) return prefix;
        throw OaiProblem.badToken();
    }

    /** The list behind this position, after so many more. */
    Token on(Position position, int more) {
        return new Token(verb, prefix, set, end, position, given + more);
    }
}
