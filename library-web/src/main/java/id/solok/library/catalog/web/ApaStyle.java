package id.solok.library.catalog.web;

import id.solok.library.catalog.Contributor;
import id.solok.library.catalog.DescribedRecord;
import id.solok.library.catalog.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * APA, 7th edition.
 *
 * <p>A name that is catalogued as it is spoken, as many Indonesian names are, is cited so; one that is catalogued with a
 * comma is cut to initials.
 */
final class ApaStyle {
    private static final int ALL_NAMED = 20;
    private static final int FIRST_NAMED = 19;
    private static final Set<Form> PLAIN = Set.of(Form.BOOK, Form.SERIAL, Form.LARGE_PRINT, Form.EBOOK);

    private ApaStyle() {}

    static Citation of(DescribedRecord described, Citation.Words words) {
        var fields = described.record().fields();
        var responsible = described.description().responsible();
        var year = "(" + (fields.year() == null ? words.undated() : fields.year()) + "). ";
        var title = fields.fullTitle();
        var extras = (fields.edition() == null ? "" : " (" + withoutStop(fields.edition()) + ")")
                + (PLAIN.contains(fields.form()) ? "" : " [" + words.form() + "]");
        var end = extras.isEmpty() ? Citation.stop(title) : extras + ".";
        var publisher = publisher(described);
        if (responsible.isEmpty()) return new Citation("APA 7", "", title, end + " " + year.strip() + publisher);
        return new Citation("APA 7", names(described) + " " + year, title, end + publisher);
    }

    // who publishes what it wrote is named once
    private static String publisher(DescribedRecord described) {
        var publisher = described.record().fields().publisher();
        var names = described.description().responsible().stream().map(Contributor::name);
        return publisher == null || names.anyMatch(publisher::equals) ? "" : " " + Citation.sentence(publisher);
    }

    private static String names(DescribedRecord described) {
        var responsible = described.description().responsible();
        var names = responsible.stream()
                .map(each -> each.person() ? initials(each.name()) : each.name())
                .toList();
        var line = line(names);
        if (!described.description().edited()) return Citation.sentence(line);
        return line + (names.size() > 1 ? " (Eds.)." : " (Ed.).");
    }

    private static String line(List<String> names) {
        int count = names.size();
        if (count == 1) return names.get(0);
        var first = new ArrayList<>(names.subList(0, count > ALL_NAMED ? FIRST_NAMED : count - 1));
        var last = names.get(count - 1);
        return String.join(", ", first) + (count > ALL_NAMED ? ", … " : ", & ") + last;
    }

    /** "Toer, P. A." for "Toer, Pramoedya Ananta". */
    static String initials(String name) {
        var parts = name.split(",\\s*", 2);
        if (parts.length < 2 || parts[1].isBlank()) return name;
        return parts[0] + ", "
                + Arrays.stream(parts[1].strip().split("[\\s.]+"))
                        .filter(word -> !word.isBlank())
                        .map(ApaStyle::initial)
                        .collect(Collectors.joining(" "));
    }

    private static String initial(String word) {
        return Arrays.stream(word.split("-"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)) + ".")
                .collect(Collectors.joining("-"));
    }

    private static String withoutStop(String edition) {
        return edition.replaceFirst("\\.$", "");
    }
}
