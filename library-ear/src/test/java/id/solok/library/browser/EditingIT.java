package id.solok.library.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.solok.library.system.Browser;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One record edited in its form and as MARC, by one and by two people, and its history. */
class EditingIT {
    private BrowserContext context;

    @BeforeEach
    void theCataloguerSignsIn() {
        context = Browser.context(Look.WIDE);
    }

    @AfterEach
    void theCataloguerLeaves() {
        context.close();
    }

    @Test
    void twoCataloguersInTheFormLoseNothing() throws Exception {
        try (var otherContext = Browser.context(Look.WIDE)) {
            var address = edit(TestData.record("Dua orang di formulir"));
            var mine = Browser.signIn(context, "katalog", address);
            var theirs = Browser.signIn(otherContext, "pustakawan", address);
            fill(theirs, "publisher", "Penerbit Kedua");
            fill(theirs, "subtitle", "anak judul kedua");
            save(theirs);

            fill(mine, "subtitle", "anak judul pertama");
            fill(mine, "edition", "Cet. 2");
            mine.keyboard().press("Control+s");

            assertThat(mine.locator(".changes h2")).containsText("pustakawan");
            assertThat(mine.locator(".changes tbody tr")).hasCount(2);
            assertThat(field(mine, "subtitle")).hasValue("anak judul pertama");
            assertThat(field(mine, "publisher")).hasValue("Penerbit Kedua");
            assertThat(field(mine, "edition")).hasValue("Cet. 2");
            Look.at(mine, "staff-edit-overtaken");
            save(mine);
            assertThat(mine.locator("h1")).containsText("anak judul pertama");
            assertThat(mine.locator("main")).containsText("Penerbit Kedua");
        }
    }

    @Test
    void twoCataloguersInTheMarcLoseNothing() throws Exception {
        try (var otherContext = Browser.context(Look.WIDE)) {
            var address = edit(TestData.record("Dua orang di MARC")) + "&side=marc";
            var mine = Browser.signIn(context, "katalog", address);
            var theirs = Browser.signIn(otherContext, "pustakawan", address);
            content(theirs, "245").fill("$aDua orang di MARC :$bdari yang kedua");
            addField(theirs, "500", "$aCatatan kedua");
            save(theirs);

            content(mine, "245").fill("$aDua orang di MARC :$bdari yang pertama");
            addField(mine, "520", "$aRingkasan pertama");
            mine.keyboard().press("Control+s");

            assertThat(mine.locator(".changes h2")).containsText("pustakawan");
            assertThat(mine.locator(".changes")).containsText("dari yang kedua");
            assertThat(content(mine, "245")).hasValue("$aDua orang di MARC :$bdari yang pertama");
            assertThat(content(mine, "500")).hasValue("$aCatatan kedua");
            assertThat(content(mine, "520")).hasValue("$aRingkasan pertama");
            Look.at(mine, "staff-marc-overtaken");
            save(mine);
            assertThat(mine.locator(".marc")).containsText("Catatan kedua");
            assertThat(mine.locator(".marc")).containsText("Ringkasan pertama");
        }
    }

    @Test
    void theMarcIsEditedByKeyboardWithHelpBesideIt() throws Exception {
        var page = Browser.signIn(context, "katalog", edit(TestData.record("Ruas demi ruas")));
        page.locator("[id='record:as-marc']").click();
        content(page, "245").press("End");
        assertThat(page.locator(".marc-help")).containsText("Pernyataan judul");
        Look.at(page, "staff-marc");

        page.keyboard().press("Enter");
        Keys.type(page, "520", "7", "", "tanpa kode");
        assertThat(row(page, "520").locator(".marc-note")).containsText("Indikator 1 ini tidak dikenal");
        page.keyboard().press("Control+s");
        assertThat(page.locator(".line-problems")).containsText("ruas 520");
        assertThat(content(page, "520")).hasValue("tanpa kode");
        Look.at(page, "staff-marc-wrong");
        content(page, "520").fill("$aHarganya {dollar}5");
        page.keyboard().press("Alt+ArrowUp");
        assertEquals(
                "245", page.locator(".marc-row.in-hand + .marc-row .marc-tag").inputValue());
        page.keyboard().press("Enter");
        page.keyboard().type("999");
        page.keyboard().press("Control+Delete");
        page.locator("[id='record:as-form']").click();
        assertThat(field(page, "summary")).hasValue("Harganya $5");
        save(page);

        assertThat(page.locator(".marc")).containsText("Harganya $5");
        assertThat(page.locator(".marc")).not().containsText("999");
    }

    @Test
    void anEarlierStateIsReadComparedAndRestored() throws Exception {
        var page = Browser.signIn(context, "katalog", edit(TestData.record("Judul semula")));
        fill(page, "title", "Judul keliru");
        save(page);

        page.getByText("Riwayat", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("[id='history'] tbody tr")).hasCount(2);
        page.getByText(Pattern.compile("^Apa yang berubah")).first().click();
        assertThat(page.locator("tr:has-text('245') .differs").first()).containsText("Judul semula");
        Look.at(page, "staff-history");
        page.getByText("Pulihkan").first().click();
        assertThat(page.locator("[id='history:confirm']")).isFocused();
        Look.at(page, "staff-history-restore");
        page.keyboard().press("Enter");

        assertThat(page.locator("h1")).hasText("Judul semula");
        assertThat(page.locator(".done-note")).containsText("dipulihkan");
    }

    @Test
    void eachKindOfMaterialAsksForWhatItNeeds() {
        var page = Browser.signIn(context, "katalog", "/staff/catalog/edit");
        assertThat(field(page, "form")).isFocused();

        for (var kind : List.of("serial:issn", "daisy:duration", "map:scale", "kit:parts", "e-book:fileFormat")) {
            field(page, "form").selectOption(kind.split(":")[0]);
            assertTrue(
                    page.locator(".field:has([id='record:" + kind.split(":")[1] + "'])")
                            .isVisible(),
                    kind);
        }
        field(page, "form").selectOption("serial");
        Look.at(page, "staff-record-serial");
        fill(page, "title", "Buletin Solok");
        first(page, "issn").fill("2049-3631");
        page.keyboard().press("Control+s");
        assertThat(field(page, "issn-message")).containsText("ISSN tidak benar");
        first(page, "issn").fill("2049-3630");
        fill(page, "frequency", "Bulanan");
        save(page);

        assertThat(page.locator(".marc")).containsText("2049-3630");
        page.navigate(TestData.address("/staff/catalog/edit"));
        assertThat(field(page, "form")).hasValue("serial");
    }

    private static String edit(long id) {
        return "/staff/catalog/edit?id=" + id;
    }

    private static void save(Page page) {
        page.keyboard().press("Control+s");
        assertThat(page).hasURL(Pattern.compile("/staff/catalog/record\\?.*id=\\d+"));
    }

    private static void addField(Page page, String tag, String text) {
        content(page, "245").press("Enter");
        Keys.type(page, tag, "", "", text);
    }

    private static Locator row(Page page, String tag) {
        return page.locator(".marc-row[data-tag='" + tag + "']");
    }

    private static Locator content(Page page, String tag) {
        return row(page, tag).locator("textarea");
    }

    private static void fill(Page page, String field, String text) {
        field(page, field).fill(text);
    }

    private static Locator first(Page page, String field) {
        return page.locator("[id='record:" + field + "'] + .several input").first();
    }

    private static Locator field(Page page, String field) {
        return page.locator("[id='record:" + field + "']");
    }
}
