package id.solok.library.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import id.solok.library.system.Browser;
import java.util.List;

/** Looks at a page of the portal in both widths: it fits, axe is content, and a picture is kept. */
final class Look {
    static final int WIDE = 1280;
    static final int NARROW = 390;

    private Look() {}

    static void at(Page page, String name) {
        for (int width : List.of(NARROW, WIDE)) {
            page.setViewportSize(width, width == NARROW ? 844 : 900);
            Browser.picture(page, name);
            assertTrue(Browser.fits(page), () -> "%s scrolls sideways at %d pixels".formatted(name, width));
            // from the top: what the page's own bar covers is no small target
            page.evaluate("scrollTo(0, 0)");
            Accessibility.check(page);
        }
    }
}
