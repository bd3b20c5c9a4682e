package id.solok.library.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.solok.library.browser.RecordEditor.addField;
import static id.solok.library.browser.RecordEditor.content;
import static id.solok.library.browser.RecordEditor.edit;
import static id.solok.library.browser.RecordEditor.field;
import static id.solok.library.browser.RecordEditor.fill;
import static id.solok.library.browser.RecordEditor.first;
import static id.solok.library.browser.RecordEditor.row;
import static id.solok.library.browser.RecordEditor.save;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import id.solok.library.system.Browser;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One record edited in its form and as MARC, and its history. */
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

        var needs =
                Map.of("serial", "issn", "daisy", "duration", "map", "scale", "kit", "parts", "e-book", "fileFormat");
        needs.forEach((kind, need) -> {
            field(page, "form").selectOption(kind);
            assertTrue(page.locator(".field:has([id='record:" + need + "'])").isVisible(), kind);
        });
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

    @Test
    void anotherFormOfANameLeadsToItsHeadingWhileOneTypes() {
        var page = Browser.signIn(context, "katalog", "/staff/authorities/edit");
        page.locator("[id='heading:main']").fill("Amrullah, Ujian");
        page.locator("[id='heading:seeFrom']").fill("Zulkarnain, Nama Lain");
        page.keyboard().press("Control+s");
        assertThat(page).hasURL(Pattern.compile("/staff/authorities/heading"));

        page.navigate(TestData.address("/staff/catalog/edit"));
        fill(page, "title", "Judul dengan tajuk");
        first(page, "authors").focus();
        page.keyboard().type("zulkarnain, na");
        assertThat(page.locator(".suggestions:not([hidden]) li")).containsText("Amrullah, Ujian");
        Look.at(page, "staff-record-suggestions");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(first(page, "authors")).hasValue("Amrullah, Ujian");
        page.keyboard().press("Enter");
        page.keyboard().type("Penulis Kedua");
        save(page);

        assertThat(page.locator(".marc tr:has(th:text-is('100'))")).containsText("Amrullah, Ujian");
        assertThat(page.locator(".marc tr:has(th:text-is('700'))")).containsText("Penulis Kedua");
    }

    @Test
    void aUnimarcRecordIsEditedAsMarcAlone() throws Exception {
        var address = edit(TestData.record("Bukan MARC 21"));
        var page = Browser.signIn(context, "katalog", address + "&side=marc");
        addField(page, "200", "$aTitre");
        addField(page, "100", "$a20200101d2020    m  y0frey50      ba");
        content(page, "245").press("Control+Delete");
        save(page);

        page.navigate(TestData.address(address));
        assertThat(page.getByText("Cantuman ini UNIMARC")).isVisible();
        assertThat(page.locator("[id='record:as-form']")).isDisabled();
        assertThat(page.locator(".marc-help")).isHidden();
        content(page, "200").fill("$aTitre corrigé");
        Look.at(page, "staff-marc-unimarc");
        save(page);
        assertThat(page.locator("h1")).hasText("Titre corrigé");
    }
}
