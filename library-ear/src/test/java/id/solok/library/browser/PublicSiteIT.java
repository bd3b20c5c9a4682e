package id.solok.library.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.solok.library.system.Browser;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The public site without JavaScript, which is how it is made to work. */
class PublicSiteIT {
    private BrowserContext context;
    private Page page;

    @BeforeEach
    void aReaderComes() {
        context = Browser.contextWithoutScripts(Look.WIDE);
        page = context.newPage();
    }

    @AfterEach
    void theReaderLeaves() {
        assertEquals(List.of(), context.cookies(), "the public site sets no cookie");
        context.close();
    }

    @Test
    void theHomePageAsksWhatIsSoughtAndSaysWhenTheLibraryIsOpen() {
        open("/");

        assertThat(page.getByRole(AriaRole.SEARCHBOX).first()).isVisible();
        assertThat(page.locator(".hours-today .state")).hasText(Pattern.compile("Buka|Tutup"));
        assertThat(page.locator(".shelf li").first()).isVisible();
        seeInBothWidths("public-home");
    }

    @Test
    void searchingFindsTitlesAndAFacetNarrowsThem() {
        open("/");
        page.getByRole(AriaRole.SEARCHBOX).first().fill("hamka");
        page.getByRole(AriaRole.SEARCHBOX).first().press("Enter");

        assertThat(page.locator(".results > li").first()).containsText("Hamka");
        int all = page.locator(".results > li").count();
        seeInBothWidths("public-results");
        page.setViewportSize(Look.NARROW, 844);
        page.locator("details.facets > summary").click();
        var choice = page.locator(".facet li a").getByText("200 Agama").locator("..");
        int expected = Integer.parseInt(choice.locator(".count").innerText().strip());
        choice.click();
        assertThat(page.locator(".results > li")).hasCount(expected);
        assertTrue(expected < all, "a facet leaves fewer");
        seeInBothWidths("public-facet");
    }

    @Test
    void aSearchWithoutHitsHelpsOn() {
        open("/catalog?q=qwxyzzy");

        assertThat(page.locator("h1")).containsText("qwxyzzy");
        seeInBothWidths("public-nothing");
    }

    @Test
    void aRecordShowsItsCopiesAndWhereTheyStand() {
        open("/catalog?q=tenggelamnya");
        page.locator(".results h2 a").first().click();

        assertThat(page.locator("h1")).hasText("Tenggelamnya Kapal Van der Wijck");
        assertThat(page.locator("table.copies tbody tr")).hasCount(5);
        assertThat(page.locator(".record-get .callno")).containsText("899.2213");
        seeInBothWidths("public-record");
    }

    @Test
    void englishIsALinkAwayAndStaysOnTheWay() {
        open("/catalog?q=hamka&lang=en");

        assertThat(page.locator("html")).hasAttribute("lang", "en");
        seeInBothWidths("public-results-en");
        page.locator(".results h2 a").first().click();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator("main")).containsText("Call number");
        seeInBothWidths("public-record-en");
        page.locator(".lang a[hreflang=id]").click();
        assertThat(page.locator("html")).hasAttribute("lang", "id");
    }

    @Test
    void anUnknownRecordGetsAPageThatHelpsOn() {
        var answer = page.navigate(TestData.address("/catalog/999999999"));

        assertEquals(404, answer.status());
        assertThat(page.locator("h1")).hasText("Halaman ini tidak ada di rak");
        assertThat(page.getByRole(AriaRole.SEARCHBOX).first()).isVisible();
        seeInBothWidths("public-404");
    }

    private void open(String path) {
        assertEquals(200, page.navigate(TestData.address(path)).status());
    }

    private void seeInBothWidths(String name) {
        for (int width : List.of(Look.NARROW, Look.WIDE)) {
            page.setViewportSize(width, 844);
            Browser.picture(page, name);
            assertTrue(Browser.fits(page), () -> "%s scrolls sideways at %d pixels".formatted(name, width));
            Accessibility.checkAddress(page.url(), width);
        }
    }
}
