package id.solok.library.discovery;

import id.solok.library.core.Text;
import id.solok.library.core.Window;
import id.solok.library.index.Clause;
import id.solok.library.index.Facet;
import id.solok.library.index.Field;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What staff look for, as it stands in an address and can be kept: words, perhaps in one field only, every filter, and
 * years. What makes no sense is left out.
 */
public record SearchTerms(Map<String, List<String>> values) implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int LONGEST = 500;
    private static final int VALUES = 20;
    private static final Pattern YEAR = Pattern.compile("[0-9]{1,4}");

    /** The fields that can be chosen, by their names in addresses. */
    public static final List<String> FIELDS = Stream.of(
                    Field.TITLE,
                    Field.AUTHOR,
                    Field.SUBJECT,
                    Field.PUBLISHER,
                    Field.ISBN,
                    Field.CLASS,
                    Field.CALL_NUMBER,
                    Field.BARCODE,
                    Field.NUMBER)
            .map(SearchTerms::name)
            .toList();

    private static final List<String> NAMES = Stream.concat(
                    Stream.of("q", "in", "from", "to"),
                    Stream.of(Facet.values()).map(Facet::code))
            .toList();

    public SearchTerms {
        var kept = new LinkedHashMap<String, List<String>>();
        for (var name : NAMES) {
            var accepted = values.getOrDefault(name, List.of()).stream()
                    .map(value -> accepted(name, value))
                    .filter(value -> value != null)
                    .distinct()
                    .limit(VALUES)
                    .toList();
            if (!accepted.isEmpty()) kept.put(name, new ArrayList<>(accepted));
        }
        values = kept;
    }

    /** Reads the parameters of a request. */
    public static SearchTerms of(Function<String, String[]> parameters) {
        var values = new LinkedHashMap<String, List<String>>();
        for (var name : NAMES) {
            var given = parameters.apply(name);
            if (given != null) values.put(name, List.of(given));
        }
        return new SearchTerms(values);
    }

    /** Reads what {@link #written} wrote. */
    public static SearchTerms read(String written) {
        return new SearchTerms(written.lines()
                .filter(line -> line.indexOf('=') > 0)
                .collect(Collectors.groupingBy(
                        line -> line.substring(0, line.indexOf('=')),
                        LinkedHashMap::new,
                        Collectors.mapping(line -> line.substring(line.indexOf('=') + 1), Collectors.toList()))));
    }

    /** Words alone. */
    public static SearchTerms words(String text) {
        return new SearchTerms(text == null ? Map.of() : Map.of("q", List.of(text)));
    }

    private static String name(Field field) {
        return field.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String accepted(String name, String value) {
        // one line each, as they are kept
        var clean = Text.clean(value == null ? null : value.replaceAll("\\s+", " "));
        if (clean == null) return null;
        return switch (name) {
            case "in" -> FIELDS.contains(clean) ? clean : null;
            case "from", "to" -> YEAR.matcher(clean).matches() ? clean : null;
            default -> clean.length() <= LONGEST ? clean : Text.clean(clean.substring(0, LONGEST));
        };
    }

    public String first(String name) {
        var given = values.get(name);
        return given == null ? null : given.get(0);
    }

    public boolean has(String name, String value) {
        return values.getOrDefault(name, List.of()).contains(value);
    }

    /** Whether everything is looked for. */
    public boolean empty() {
        return values.keySet().stream().allMatch("in"::equals);
    }

    /** With a value more, or without it when it is there. */
    public SearchTerms toggled(String name, String value) {
        var changed = new LinkedHashMap<>(values);
        var all = new ArrayList<>(values.getOrDefault(name, List.of()));
        if (!all.remove(value)) all.add(value);
        changed.put(name, all);
        return new SearchTerms(changed);
    }

    /** Every name with every value. */
    public Stream<Map.Entry<String, String>> each() {
        return values.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> Map.entry(entry.getKey(), value)));
    }

    /** One "name=value" a line. */
    public String written() {
        return each().map(entry -> entry.getKey() + "=" + entry.getValue()).collect(Collectors.joining("\n"));
    }

    public SearchQuery query() {
        var text = first("q");
        var query = SearchQuery.words(first("in") == null ? text : null, new Window(0, 1));
        if (first("in") != null && text != null) query = query.clause(inField(text));
        for (var facet : Facet.values())
            if (values.containsKey(facet.code())) query = query.filter(facet, values.get(facet.code()));
        return query.years(year("from"), year("to"));
    }

    private Clause inField(String text) {
        return Clause.words(Field.valueOf(first("in").toUpperCase(Locale.ROOT).replace('-', '_')), text);
    }

    private Integer year(String name) {
        return first(name) == null ? null : Integer.valueOf(first(name));
    }
}
