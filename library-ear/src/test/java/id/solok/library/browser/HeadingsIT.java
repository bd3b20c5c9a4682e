package id.solok.library.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import id.solok.library.system.Browser;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Headings are entered, linked, found and merged in the portal, and the records follow. */
class HeadingsIT {
    private static final Pattern HEADING = Pattern.compile("/staff/authorities/heading\\?.*id=\\d+");

    private BrowserContext context;
    private Page page;

    @BeforeEach
    void theCataloguerSignsIn() {
        context = Browser.context(Look.WIDE);
        page = Browser.signIn(context, "katalog", "/staff/authorities/headings");
    }

    @AfterEach
    void theCataloguerLeaves() {
        context.close();
    }

    @Test
    void aHeadingIsEnteredByKeyboardLinkedWhileTypingAndFound() {
        enter("SUBJECT", "Kaba Minangkabau");

        page.navigate(TestData.address("/staff/authorities/edit"));
        assertThat(at("kind")).isVisible();
        Keys.tabTo(page, at("main"));
        page.keyboard().press("Control+s");
        assertThat(at("main-message")).hasText("Wajib diisi.");
        Look.at(page, "staff-heading-empty");
        Keys.tabTo(page, at("main"));
        page.keyboard().type("Sutan Pangaduan");
        Keys.tabTo(page, at("dates"));
        page.keyboard().type("1901-1970");
        Keys.tabTo(page, at("seeFrom"));
        page.keyboard().type("Pangaduan, Sutan");
        Keys.tabTo(page, at("addNeighbour"));
        page.keyboard().press("Enter");
        var neighbour = at("neighbourLines:0:seeAlso_input");
        assertThat(neighbour).isFocused();
        at("neighbourLines:0:neighbourKind").selectOption("SUBJECT");
        neighbour.click();
        page.keyboard().type("minang");
        assertThat(page.locator(".ui-autocomplete-item").first()).containsText("Kaba Minangkabau");
        Browser.picture(page, "staff-heading-suggested");
        Accessibility.check(page);
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(neighbour).hasValue("Kaba Minangkabau");
        page.keyboard().press("Control+s");

        assertThat(page).hasURL(HEADING);
        assertThat(page.locator("h1")).hasText("Sutan Pangaduan, 1901-1970");
        assertThat(page.locator("dl.pairs")).containsText("Pangaduan, Sutan");
        assertThat(page.locator("dl.pairs a")).hasText("Kaba Minangkabau");
        Look.at(page, "staff-heading");

        page.navigate(TestData.address("/staff/authorities/headings?q=pangaduan"));
        var row = page.locator("[id='list:headings'] tbody tr").first();
        assertThat(row).containsText("Pangaduan, Sutan lihat Sutan Pangaduan, 1901-1970");
        Look.at(page, "staff-headings");
    }

    @Test
    void aHeadingThatExistsIsRefusedAtItsFieldAndCanBeDeletedWhenUnused() {
        enter("SUBJECT", "Randang lokan");
        var first = page.url();

        type("SUBJECT", "randang lokan.");
        page.keyboard().press("Control+s");

        assertThat(at("main-message")).hasText("Tajuk “randang lokan.” sudah ada.");
        assertThat(at("main")).hasValue("randang lokan.");

        page.navigate(first);
        page.locator("[id='uses:delete']").click();
        assertThat(page.locator("[id='uses:keep']")).isFocused();
        Look.at(page, "staff-heading-delete");
        page.locator("[id='uses:deleteSurely']").click();
        assertThat(page.getByText("Tajuk dihapus.")).isVisible();
        page.navigate(first);
        assertThat(page.locator("h1")).hasText("Halaman ini tidak ada di rak");
    }

    @Test
    void twoHeadingsBecomeOneAndTheRecordFollows() throws IOException, InterruptedException {
        long record = TestData.record("Sengsara membawa nikmat", "Tulis Sutan Sati");
        enter("PERSON", "Tulis Sutan Sati");
        assertThat(page.locator("[id='uses:records']")).containsText("Sengsara membawa nikmat");
        assertThat(page.locator("[id='uses:delete']")).hasCount(0);
        var old = page.url();
        enter("PERSON", "Sutan Sati, Tulis");
        page.getByText("Gabungkan").click();
        page.locator("#q").fill("tulis sutan");
        page.locator("#q").press("Enter");
        Look.at(page, "staff-headings-candidates");
        page.locator(".plain-list a").first().click();
        assertThat(page.locator("[id='merge:survivor']")).isVisible();
        Look.at(page, "staff-headings-merge");
        page.locator("[id='merge:survivor'] input").first().check();
        page.locator("[id='merge:do']").click();

        assertThat(page).hasURL(HEADING);
        assertThat(page.locator("h1")).hasText("Sutan Sati, Tulis");
        var done = new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);
        assertThat(page.locator("[id='correction:news']")).containsText("Selesai", done);
        assertThat(page.locator("[id='uses:records']")).containsText("Sutan Sati, Tulis");
        Look.at(page, "staff-heading-merged");
        page.navigate(TestData.address("/staff/catalog/record?id=" + record));
        assertThat(page.locator("dl.pairs").first()).containsText("Sutan Sati, Tulis");
        page.navigate(old);
        assertThat(page.locator("h1")).hasText("Sutan Sati, Tulis");
        assertThat(page.getByText("sudah digabungkan ke tajuk ini")).isVisible();
    }

    @Test
    void whatSomebodyElseSavedMeanwhileIsShownBesideTheTypedWork() {
        enter("SUBJECT", "Randai");
        page.getByText("Koreksi tajuk").click();
        at("scopeNote").fill("Untuk teater rakyat Minangkabau.");
        try (var other = Browser.context(Look.WIDE)) {
            var second = Browser.signIn(other, "pustakawan", path(page.url()));
            second.locator("[id='heading:source']").fill("Kamus istilah teater");
            second.locator("[id='heading:save']").click();
            assertThat(second).hasURL(HEADING);
        }

        at("save").click();

        assertThat(page.locator(".changes")).containsText("Kamus istilah teater");
        assertThat(at("source")).hasValue("Kamus istilah teater");
        assertThat(at("scopeNote")).hasValue("Untuk teater rakyat Minangkabau.");
        Look.at(page, "staff-heading-changed-meanwhile");
        at("save").click();
        assertThat(page).hasURL(HEADING);
        assertThat(page.locator("dl.pairs")).containsText("Untuk teater rakyat Minangkabau.");
        assertThat(page.locator("dl.pairs")).containsText("Kamus istilah teater");
    }

    private static String path(String url) {
        return url.substring(url.indexOf("/staff"));
    }

    private void enter(String kind, String heading) {
        type(kind, heading);
        at("save").click();
        assertThat(page).hasURL(HEADING);
    }

    private void type(String kind, String heading) {
        page.navigate(TestData.address("/staff/authorities/edit"));
        if (!kind.equals("PERSON")) {
            at("kind").selectOption(kind);
            assertThat(at("addSubdivision")).isVisible();
        }
        at("main").fill(heading);
    }

    private Locator at(String field) {
        return page.locator("[id='heading:" + field + "']");
    }
}
