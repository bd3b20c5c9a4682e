package id.solok.library.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.solok.library.system.Browser;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A reader finds a way: by facets, by suggestions, by leafing, and the staff hears of what was not there. */
class DiscoveryIT {
    private BrowserContext context;
    private Page page;

    @BeforeEach
    void aReaderComes() {
        context = Browser.context(Look.WIDE);
        page = context.newPage();
    }

    @AfterEach
    void theReaderLeaves() {
        context.close();
    }

    @Test
    void twoValuesOfAFacetAreAlternativesAndEachCanBeTakenAway() {
        open("/catalog?class=2");
        int religion = total();
        open("/catalog?class=3");
        int society = total();

        page.locator(".facet li a").getByText("200 Agama").click();

        assertThat(page).hasURL(Pattern.compile("class=3&class=2"));
        assertEquals(religion + society, total());
        assertThat(page.locator(".chosen .chip")).hasCount(2);
        seen("public-two-values");
        page.locator(".chosen .chip").first().click();
        assertThat(page.locator(".chosen .chip")).hasCount(1);
    }

    @Test
    void yearsAreTyped() {
        open("/catalog?q=indonesia");
        int all = total();

        page.locator("#year-from").fill("1990");
        page.locator("#year-to").fill("1999");
        page.locator("#year-to").press("Enter");

        assertThat(page.locator(".chosen .chip")).hasCount(2);
        assertTrue(total() < all);
        for (var facts : page.locator(".result-facts").allInnerTexts()) assertTrue(facts.contains("199"), facts);
    }

    @Test
    void aTypingErrorIsForgivenAndSaid() {
        open("/catalog?q=hamkka");

        assertThat(page.locator(".did-you-mean")).containsText("hamkka");
        assertThat(page.locator(".results > li").first()).containsText("Hamka");
        page.locator(".did-you-mean a").click();
        assertThat(page.locator("h1")).containsText("Tidak ada judul");
    }

    @Test
    void fewerWordsAreSaidToBeFewer() {
        open("/catalog?q=hamka+qwxyzzy");

        assertThat(page.locator(".notice")).containsText("qwxyzzy");
        assertThat(page.locator(".results > li").first()).containsText("Hamka");
        seen("public-relaxed");
    }

    @Test
    void suggestionsAreChosenByKeysAlone() {
        open("/");
        var field = page.locator("#q");
        field.pressSequentially("tenggelam");

        assertThat(page.getByRole(AriaRole.LISTBOX)).isVisible();
        assertThat(field).hasAttribute("aria-expanded", "true");
        assertThat(page.locator(".search [role=status]")).containsText("saran");
        field.press("ArrowDown");
        assertThat(field).hasAttribute("aria-activedescendant", "suggestion-0");
        seen("public-suggestions");
        field.press("Escape");
        assertThat(page.getByRole(AriaRole.LISTBOX)).isHidden();
        assertThat(field).hasValue("tenggelam");
        field.press("ArrowDown");
        field.press("Enter");
        assertThat(page.locator("h1")).hasText("Tenggelamnya Kapal Van der Wijck");
    }

    @Test
    void anAuthorThatIsSuggestedLeadsToTheTitles() {
        open("/catalog");
        page.locator("#q").fill("");
        page.locator("#q").pressSequentially("hamka");

        page.getByRole(AriaRole.OPTION)
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Pengarang"))
                .first()
                .click();

        assertThat(page).hasURL(Pattern.compile("author=Hamka"));
        assertThat(page.locator(".results > li").first()).containsText("Hamka");
    }

    @Test
    void theAdvancedFormLeadsToAnAddressThatSaysItAll() {
        open("/catalog/search");
        seen("public-advanced");
        page.locator("#title").fill("kapal");
        page.locator("#author").fill("hamka");
        page.locator("#author").press("Enter");

        assertThat(page).hasURL(Pattern.compile("/catalog\\?q=judul"));
        assertThat(page.locator(".results > li")).hasCount(1);
        assertThat(page.locator("link[type='application/rss+xml']")).hasCount(1);
    }

    @Test
    void headingsAndShelvesAreLeafedThrough() {
        open("/catalog/browse");
        seen("public-browse");
        page.locator(".ways a").first().click();
        page.locator("#from").fill("M");
        page.locator("#from").press("Enter");
        assertThat(page.locator(".headings li").first()).containsText(Pattern.compile("^M"));
        seen("public-subjects");
        page.locator(".headings a").first().click();
        assertThat(page.locator(".results > li").first()).isVisible();

        open("/catalog/shelf?room=umum&from=899");
        assertThat(page.locator(".walk .callno").first()).containsText("899");
        seen("public-shelf");
        var first = page.locator(".walk .callno").first().innerText();
        page.locator(".pages a[rel=prev]").click();
        assertThat(page.locator(".walk .callno").first()).not().hasText(first);
        page.locator(".pages a[rel=next]").click();
        assertThat(page.locator(".walk .callno").first()).hasText(first);
    }

    @Test
    void theStaffSeesWhatWasSoughtInVain() {
        var wish = "qz" + UUID.randomUUID().toString().replaceAll("[0-9-]", "");
        open("/catalog?q=" + wish);

        page = Browser.signIn(context, "kepala", "/staff/discovery/misses");
        // counts are written some seconds later
        for (int i = 0;
                i < 30 && !page.locator("[id='list:misses']").innerText().contains(wish);
                i++) {
            page.waitForTimeout(1_000);
            page.reload();
        }

        assertThat(page.locator("[id='list:misses']")).containsText(wish);
        Look.at(page, "staff-misses");
        var file = page.request().get(TestData.address("/staff/discovery/misses-file"));
        assertTrue(file.text().contains("\"" + wish + "\",\"1\""), file.text());
    }

    @Test
    void theStaffNarrowsByWhatReadersDoNotSee() {
        page = Browser.signIn(context, "katalog", "/staff/catalog/records?q=hamka&in=author");
        page.locator("#stock").selectOption("some");
        page.locator("#q").press("Enter");

        assertThat(page).hasURL(Pattern.compile("stock=some"));
        assertThat(page.locator("[id='list:records'] tbody tr").first()).containsText("Hamka");
        page.locator("details.narrow > summary").click();
        page.locator(".narrow-groups a").first().click();
        assertThat(page.locator(".narrowed a")).hasCount(1);
        assertThat(page.locator("#stock")).hasValue("some");
        Look.at(page, "staff-records-narrowed");
        page.locator(".work-head a[href*=exports]").click();
        assertThat(page.locator("dl.pairs")).containsText("hamka");
    }

    private int total() {
        return Integer.parseInt(page.locator("h1")
                .innerText()
                .replaceAll("^([0-9.]+) .*$", "$1")
                .replace(".", ""));
    }

    private void open(String path) {
        assertEquals(200, page.navigate(TestData.address(path)).status());
    }

    private void seen(String name) {
        for (int width : List.of(Look.NARROW, Look.WIDE)) {
            page.setViewportSize(width, 844);
            Browser.picture(page, name);
            assertTrue(Browser.fits(page), () -> "%s scrolls sideways at %d pixels".formatted(name, width));
            Accessibility.checkAddress(page.url(), width);
        }
    }
}
