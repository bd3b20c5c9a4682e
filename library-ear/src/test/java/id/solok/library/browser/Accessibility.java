package id.solok.library.browser;

import static org.junit.jupiter.api.Assertions.fail;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import id.solok.library.system.Browser;
import java.util.List;
import java.util.stream.Collectors;

/** Holds a page against what axe can tell of WCAG 2.2 AA. */
final class Accessibility {
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Accessibility() {}

    /** Fails with each rule that is broken and where. */
    static void check(Page page) {
        var broken = new AxeBuilder(page)
                .setLegacyMode(true)
                .withTags(WCAG)
                .analyze()
                .getViolations();
        if (broken.isEmpty()) return;
        var list = broken.stream()
                .map(rule -> rule.getId() + ": " + rule.getHelp() + nodes(rule))
                .collect(Collectors.joining("\n"));
        fail(page.url() + "\n" + list);
    }

    /** The same for an address that can be read without signing in, with scripts, which axe needs. */
    static void checkAddress(String address, int width) {
        try (var context = Browser.context(width)) {
            var page = context.newPage();
            page.navigate(address);
            check(page);
        }
    }

    private static String nodes(com.deque.html.axecore.results.Rule rule) {
        return rule.getNodes().stream()
                .map(node -> "\n    " + node.getTarget() + " " + node.getHtml())
                .collect(Collectors.joining());
    }
}
