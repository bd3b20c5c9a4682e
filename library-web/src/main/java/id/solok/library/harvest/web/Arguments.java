package id.solok.library.harvest.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The arguments of a request in the order in which they came, each at most once. */
record Arguments(Map<String, String> values) {
    private static final int LONGEST = 2_000;

    Arguments {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** Reads texts in the form of a query string; null counts as empty. */
    static Arguments of(String... texts) throws OaiProblem {
        Map<String, String> values = new LinkedHashMap<>();
        for (var text : texts) {
            if (text == null) continue;
            if (text.length() > LONGEST) throw OaiProblem.badArgument("The request is too long.");
            for (var pair : text.split("&")) if (!pair.isEmpty()) add(values, pair);
        }
        return new Arguments(values);
    }

    private static void add(Map<String, String> values, String pair) throws OaiProblem {
        int equals = pair.indexOf('=');
        var name = decoded(equals < 0 ? pair : pair.substring(0, equals));
        var value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
        if (values.put(name, value) == null) return;
        if (name.equals("verb")) throw Verb.bad();
        throw OaiProblem.badArgument("An argument is repeated.");
    }

    private static String decoded(String text) throws OaiProblem {
        try {
            return URLDecoder.decode(text, UTF_8);
        } catch (IllegalArgumentException unreadable) {
            throw OaiProblem.badArgument("An argument is not encoded as in addresses.");
        }
    }

    String get(String name) {
        return values.get(name);
    }

    boolean has(String name) {
        return values.containsKey(name);
    }
}
