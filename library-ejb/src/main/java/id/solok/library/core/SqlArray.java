package id.solok.library.core;

import java.util.Collection;
import java.util.stream.Collectors;

/** Values as one parameter of a statement, written as PostgreSQL writes an array; the statement casts it. */
public final class SqlArray {
    private SqlArray() {}

    public static String numbers(Collection<Long> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    public static String texts(Collection<String> texts) {
        return texts.stream()
                .map(text -> '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }
}
