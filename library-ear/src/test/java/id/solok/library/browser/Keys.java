package id.solok.library.browser;

import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Hands that have only a keyboard. */
final class Keys {
    private static final int MOST_STOPS = 60;

    private Keys() {}

    /** Presses Tab until the wanted element has the focus. */
    static void tabTo(Page page, Locator wanted) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            if (hasFocus(wanted)) return;
            page.keyboard().press("Tab");
        }
        fail("Tab does not come to " + wanted + " on " + page.url());
    }

    static void type(Page page, String... inThisOrder) {
        for (int i = 0; i < inThisOrder.length; i++) {
            if (i > 0) page.keyboard().press("Tab");
            page.keyboard().type(inThisOrder[i]);
        }
    }

    /** As a scanner does: the code and Enter, as fast as it can be typed, once the page has put its focus on a box. */
    static void scan(Page page, String code) {
        page.waitForFunction("document.activeElement instanceof HTMLInputElement");
        page.keyboard().type(code);
        page.keyboard().press("Enter");
    }

    private static boolean hasFocus(Locator wanted) {
        return Boolean.TRUE.equals(wanted.evaluate("element => element === document.activeElement"));
    }
}
