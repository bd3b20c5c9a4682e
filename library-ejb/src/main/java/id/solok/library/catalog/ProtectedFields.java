package id.solok.library.catalog;

import id.solok.library.core.InvalidInput;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.marc4j.marc.Record;
import org.marc4j.marc.VariableField;

/** The fields of a record that an overlay leaves as they are, such as {@code 520 590 9XX}; X stands for any character. */
public record ProtectedFields(List<String> tags) {
    private static final Pattern TAG = Pattern.compile("[0-9A-Za-z]{3}");

    public ProtectedFields {
        tags = List.copyOf(tags);
    }

    /** Reads tags with spaces or commas between; refuses what is no tag, at the field {@code protectedFields}. */
    public static ProtectedFields of(String text) {
        if (text == null) return new ProtectedFields(List.of());
        var tags = Stream.of(text.strip().split("[\\s,;]+"))
                .filter(tag -> !tag.isEmpty())
                .map(tag -> tag.toUpperCase(java.util.Locale.ROOT))
                .toList();
        for (var tag : tags)
            if (!TAG.matcher(tag).matches()) throw InvalidInput.at("protectedFields", "imports.no-tag", tag);
        return new ProtectedFields(tags);
    }

    boolean holds(String tag) {
        return tags.stream().anyMatch(each -> matches(each, tag));
    }

    /** The incoming record with the protected fields of the one that stands; the incoming one is changed. */
    Record merged(Record standing, Record incoming) {
        if (tags.isEmpty()) return incoming;
        List<VariableField> own = standing.getVariableFields().stream()
                .filter(field -> holds(field.getTag()))
                .toList();
        incoming.getVariableFields().stream()
                .filter(field -> holds(field.getTag()))
                .toList()
                .forEach(incoming::removeVariableField);
        var writer = new FieldWriter(incoming, org.marc4j.marc.MarcFactory.newInstance());
        own.forEach(writer::put);
        return incoming;
    }

    @Override
    public String toString() {
        return String.join(" ", tags);
    }

    private static boolean matches(String pattern, String tag) {
        if (tag.length() != 3) return false;
        for (int i = 0; i < 3; i++)
            if (pattern.charAt(i) != 'X' && pattern.charAt(i) != Character.toUpperCase(tag.charAt(i))) return false;
        return true;
    }
}
