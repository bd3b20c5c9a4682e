package id.solok.library.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import id.solok.library.system.Browser;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A book is catalogued from its title page with the keyboard alone, as fast as a person types and looks. */
class TitlePageIT {
    private static final Duration TWO_MINUTES = Duration.ofMinutes(2);
    // five keys in a second, and a look at the book before each field
    private static final double BETWEEN_KEYS = 200;
    private static final double LOOK_AT_THE_BOOK = 1_500;

    private BrowserContext context;
    private Page page;

    @BeforeEach
    void theLibrarianSignsIn() {
        context = Browser.context(Look.WIDE);
        page = Browser.signIn(context, "pustakawan", "/staff/catalog/edit");
    }

    @AfterEach
    void theLibrarianLeaves() {
        context.close();
    }

    @Test
    void aBookWithACopyIsThereInTwoMinutes() {
        assertThat(page.locator("[id='record:form']")).isFocused();
        var start = Instant.now();

        // type, then title, subtitle, authors, edition, place, publisher, year, ISBN, extent
        next("");
        next("Ronggeng Dukuh Paruk");
        next("");
        next("Tohari, Ahmad");
        next("Cet. 3");
        next("Jakarta");
        next("Gramedia");
        next("2003");
        next("979-22-0196-3");
        next("406 hlm. ; 21 cm");
        // class number, language as last time, subject
        next("899.221 3");
        next("");
        type("Ronggeng -- Fiksi");
        Browser.picture(page, "staff-title-page-typed");
        page.keyboard().press("Control+s");
        assertThat(page).hasURL(Pattern.compile("/staff/catalog/record\\?.*done=created"));
        assertThat(page.locator("[id='copies:barcode']")).isFocused();
        var barcode = "TP" + UUID.randomUUID().toString().substring(0, 6).toUpperCase(java.util.Locale.ROOT);
        type(barcode);
        page.keyboard().press("Enter");
        assertThat(page.locator("[id='shelf'] table")).containsText(barcode);

        var took = Duration.between(start, Instant.now());
        System.out.printf("A book from its title page with a copy: %d s%n", took.toSeconds());
        assertTrue(took.compareTo(TWO_MINUTES) < 0, took::toString);
        Look.at(page, "staff-title-page-done");
    }

    private void next(String text) {
        type(text);
        page.keyboard().press("Tab");
    }

    private void type(String text) {
        if (text.isEmpty()) return;
        page.waitForTimeout(LOOK_AT_THE_BOOK);
        page.keyboard().type(text, new Keyboard.TypeOptions().setDelay(BETWEEN_KEYS));
    }
}
