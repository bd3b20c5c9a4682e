package id.solok.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every word on screen stands in both languages, and no page has words of its own. */
class I18nTest {
    private static final Path TOP = Path.of(System.getProperty("library.top"));
    private static final Path BUNDLES = TOP.resolve("library-web/src/main/resources/id/solok/library/i18n");
    private static final Pattern CODE = Pattern.compile(
            "(?:RuleViolation|NotFound|InvalidInput\\.at|refuseIf|warn|refuse|MarcProblem\\.of)\\([^;]*?\"([a-z]+\\.[a-z0-9-]+)\"",
            Pattern.DOTALL);
    private static final Pattern KEY_IN_PAGE = Pattern.compile("msg\\['([^']+)'\\]");
    private static final Pattern TEXT = Pattern.compile(">([^<]*)<");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("\\b(?:title|alt|label|placeholder|header|aria-label|summary|emptyMessage)=\"([^\"#]*)\"");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        for (var bundle : List.of("messages", "faces"))
            assertEquals(keys(bundle + ".properties"), keys(bundle + "_en.properties"), bundle);
    }

    @Test
    void everyRefusalHasWords() throws IOException {
        var known = keys("messages.properties");
        var missing = new TreeSet<String>();
        for (var file : files(TOP.resolve("library-ejb/src/main/java"), ".java")) {
            var found = CODE.matcher(Files.readString(file));
            while (found.find()) if (!known.contains(found.group(1))) missing.add(found.group(1));
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyKeyInAPageIsThere() throws IOException {
        var known = keys("messages.properties");
        var missing = new TreeSet<String>();
        for (var page : pages()) {
            var found = KEY_IN_PAGE.matcher(Files.readString(page));
            while (found.find()) if (!known.contains(found.group(1))) missing.add(page + ": " + found.group(1));
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void noPageHasLiteralText() throws IOException {
        List<String> literal = new ArrayList<>();
        for (var page : pages()) {
            var markup = Files.readString(page)
                    .replaceAll("(?s)<!--.*?-->", "")
                    .replaceAll("(?s)<script.*?</script>", "")
                    .replaceAll("#\\{[^}]*}", "");
            for (var pattern : List.of(TEXT, ATTRIBUTE)) {
                var found = pattern.matcher(markup);
                while (found.find())
                    if (isText(found.group(1)))
                        literal.add(TOP.relativize(page) + ": " + found.group().strip());
            }
        }
        assertTrue(literal.isEmpty(), () -> String.join("\n", literal));
    }

    private static boolean isText(String found) {
        return found.replaceAll("&[a-z#0-9]+;", "").matches("(?s).*\\p{L}{2,}.*") && !ALLOWED.contains(found.strip());
    }

    // names of things that are the same in every language
    private static final Set<String> ALLOWED =
            Set.of("English", "Bahasa Indonesia", "ID", "EN", "MARCXML", "ISO 2709", "MARC 21", "ISBN", "CSV", "true");

    private static List<Path> pages() throws IOException {
        return files(TOP.resolve("library-web/src/main/webapp"), ".xhtml");
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private static Set<String> keys(String file) throws IOException {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(BUNDLES.resolve(file))) {
            properties.load(in);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }
}
