package id.solok.library.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.solok.library.system.Browser;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A book in the hand becomes a record with a copy that the public finds. */
class CataloguingIT {
    private BrowserContext context;
    private Page page;

    @BeforeEach
    void theCataloguerSignsIn() {
        context = Browser.context(Look.WIDE);
    }

    @AfterEach
    void theCataloguerLeaves() {
        context.close();
    }

    @Test
    void aBookIsCataloguedByKeyboardAndFoundByThePublic() {
        page = Browser.signIn(context, "katalog", "/staff/catalog/edit");

        assertThat(at("form")).isFocused();
        page.keyboard().press("Tab");
        Keys.type(page, "Rumah Gadang di Solok", "sebuah uji", "Uji, Penulis", "Cet. 1", "Padang");
        page.keyboard().press("Tab");
        Keys.type(page, "Penerbit Uji", "2021", "978-602-8519-93-0");
        page.keyboard().press("Control+s");
        assertThat(at("isbn-message")).hasText("ISBN tidak benar; periksa angka-angkanya.");
        assertThat(at("title")).hasValue("Rumah Gadang di Solok");
        assertThat(first("isbn")).hasValue("978-602-8519-93-0");
        assertThat(first("isbn")).isFocused();
        Look.at(page, "staff-record-wrong-isbn");

        page.keyboard().press("Control+a");
        page.keyboard().type("978-602-8519-93-9");
        Keys.tabTo(page, at("classNumber"));
        page.keyboard().type("728.0959");
        page.keyboard().press("Control+s");
        assertThat(page).hasURL(Pattern.compile("/staff/catalog/record\\?.*id=\\d+"));
        assertThat(page.getByText("Katalog tersimpan.")).isVisible();
        assertThat(page.locator("h1")).containsText("Rumah Gadang di Solok");

        addACopy("SLK00011");
        assertThat(page.locator("[id='copies:barcode-message']"))
                .hasText("Barcode SLK00011 sudah dipakai eksemplar lain.");
        assertThat(page.locator("[id='copies:barcode']")).hasValue("SLK00011");
        Look.at(page, "staff-record-barcode-taken");
        addACopy("UJI-GADANG-1");
        assertThat(page.locator("[id='shelf'] table")).containsText("UJI-GADANG-1");
        Look.at(page, "staff-record");

        findInPublic();
    }

    @Test
    void aRecordNeedsATitleAndSaysSoAtTheTitle() {
        page = Browser.signIn(context, "katalog", "/staff/catalog/edit");

        Keys.tabTo(page, at("publisher"));
        page.keyboard().type("Penerbit tanpa judul");
        page.keyboard().press("Control+s");

        assertThat(at("title-message")).hasText("Wajib diisi.");
        assertThat(at("publisher")).hasValue("Penerbit tanpa judul");
        Look.at(page, "staff-record-no-title");
    }

    @Test
    void theListOfRecordsIsSearchedAndPaged() {
        page = Browser.signIn(context, "katalog", "/staff/catalog/records");

        Look.at(page, "staff-records");
        assertThat(page.locator("#available")).not().isChecked();
        assertThat(page.locator("#language")).hasValue("");
        var first = page.locator("[id='list:records'] tbody a").first();
        var seen = first.innerText();
        page.locator(".ui-paginator-next").click();
        assertThat(first).not().hasText(seen);
        page.locator("#q").fill("hamka");
        page.locator("#q").press("Enter");
        assertThat(page.locator("[id='list:records'] tbody tr").first()).containsText("Hamka");
    }

    private void addACopy(String barcode) {
        var field = page.locator("[id='copies:barcode']");
        Keys.tabTo(page, field);
        page.keyboard().press("Control+a");
        page.keyboard().type(barcode);
        page.keyboard().press("Enter");
    }

    private void findInPublic() {
        try (var reader = Browser.context(Look.WIDE)) {
            page = reader.newPage();
            page.navigate(TestData.address("/catalog?q=rumah+gadang+solok"));
            page.locator(".results h2 a").first().click();
            assertThat(page.locator("h1")).hasText("Rumah Gadang di Solok");
            assertThat(page.locator("table.copies")).containsText("UJI-GADANG-1");
        }
    }

    // a field that takes several things has an input for each
    private Locator first(String field) {
        return page.locator("[id='record:" + field + "'] + .several input").first();
    }

    private Locator at(String field) {
        return page.locator("[id='record:" + field + "']");
    }
}
