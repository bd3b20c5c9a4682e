package id.solok.library.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.solok.library.system.Browser;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Copies in the portal: changed one by one and many at once, withdrawn and put back, in rooms of branches. */
class CopiesIT {
    private BrowserContext context;
    private Page page;

    @BeforeEach
    void theLibrarianComes() {
        context = Browser.context(Look.WIDE);
    }

    @AfterEach
    void theLibrarianLeaves() {
        context.close();
    }

    @Test
    void manyAreScannedWithoutWaitingAndChangedAtOnce() throws IOException, InterruptedException {
        var barcodes = TestData.copies("Kopi untuk diubah", 4);
        var card = TestData.card("Peminjam Uji Massal");
        page = Browser.signIn(context, "pustakawan", "/staff/catalog/bulk");

        assertThat(page.locator("#scan")).isFocused();
        for (var barcode : barcodes.subList(0, 3)) Keys.scan(page, barcode);
        Keys.scan(page, "TIDAK-ADA-1");
        assertThat(page.locator("[id='basket:picked'] h2")).hasText("3 eksemplar dalam daftar");
        assertThat(page.locator("[id='basket:picked'] .block")).containsText("TIDAK-ADA-1");
        TestData.lend(card, barcodes.get(1));

        page.locator("[id='bulk:reason']").selectOption("OUTDATED");
        page.locator("[id='bulk:preview']").press("Enter");
        assertThat(page.locator("[id='bulk:outcome'] h2")).hasText("2 eksemplar akan diubah, 1 tidak dapat.");
        assertThat(page.locator("[id='bulk:refused']")).containsText("sedang dipinjam");
        Look.at(page, "staff-bulk-preview");
        page.locator("[id='bulk:apply']").press("Enter");
        assertThat(page.locator("[id='bulk:outcome'] h2")).hasText("2 eksemplar diubah, 1 tidak.");
        assertThat(page.locator("[id='basket:picked']")).containsText("Disiangi");
        Look.at(page, "staff-bulk-done");
    }

    @Test
    void whoIsOvertakenLosesNothingAndSeesWhatHappened() throws IOException, InterruptedException {
        var barcode = TestData.copies("Kopi yang diperebutkan", 1).get(0);
        page = openCopy(barcode);
        at("copy:note").fill("catatan yang tidak boleh hilang");
        try (var other = Browser.context(Look.WIDE)) {
            var hers = Browser.signIn(other, "katalog", page.url().replaceFirst("^https?://[^/]+", ""));
            hers.locator("[id='copy:price']").fill("85000");
            hers.locator("[id='copy:save']").click();
            assertThat(hers.locator(".said-done")).containsText("diubah");
        }

        page.keyboard().press("Control+s");
        assertThat(page.locator(".said-refused")).containsText("sementara itu diubah oleh katalog");
        assertThat(at("copy:note")).hasValue("catatan yang tidak boleh hilang");
        assertThat(page.locator("#facts")).containsText("Rp85.000");
        Look.at(page, "staff-copy-overtaken");
        at("copy:price").fill("85000");
        page.keyboard().press("Control+s");
        assertThat(page.locator(".said-done")).containsText("diubah");
    }

    @Test
    void aCopyIsWithdrawnWithAReasonAndPutBack() throws IOException, InterruptedException {
        var barcode = TestData.copies("Kopi yang disiangi", 1).get(0);
        page = openCopy(barcode);
        Look.at(page, "staff-copy");

        at("stock:withdraw").click();
        assertThat(at("stock:reason-message")).hasText("Wajib diisi.");
        at("stock:reason").selectOption("WORN_OUT");
        at("stock:reasonNote").fill("jilid lepas");
        at("stock:withdraw").click();
        assertThat(page.locator("#facts .block")).containsText("jilid lepas");
        Look.at(page, "staff-copy-withdrawn");
        at("stock:reinstate").click();
        assertThat(page.locator("#facts .status")).hasText("Tersedia");
    }

    @Test
    void severalCopiesGetTheNextBarcodes() {
        page = Browser.signIn(context, "katalog", "/staff/catalog/record?id=1");

        at("copies:number").fill("3");
        at("copies:addSeveral").click();
        assertThat(page.locator(".said-done")).containsText("3 eksemplar ditambahkan: PKS");
        Look.at(page, "staff-record-copies");
        at("copies:barcode").fill("PKS00000011");
        at("copies:add").click();
        assertThat(at("copies:barcode-message"))
                .hasText("Barcode PKS00000011 salah ketik: angka periksanya tidak cocok.");
    }

    @Test
    void roomsBranchesRangesAndTheShelfAreKept() {
        page = Browser.signIn(context, "pustakawan", "/staff/catalog/rooms");
        at("room:code").fill("pojok-it");
        at("room:nameId").fill("Pojok Uji");
        at("room:save").click();
        assertThat(page.locator("[id='list']")).containsText("Pojok Uji");
        Look.at(page, "staff-rooms");
        remove("Ruang Koleksi Umum");
        assertThat(page.locator(".said-refused")).containsText("tidak dapat dihapus");
        remove("Pojok Uji");
        assertThat(page.locator("[id='list']")).not().containsText("Pojok Uji");

        for (var other : List.of("branches", "barcodes", "shelf?from=2X&to=300")) {
            page.navigate(TestData.address("/staff/catalog/" + other));
            Look.at(page, "staff-" + other.replaceAll("\\?.*", ""));
        }
    }

    private void remove(String room) {
        page.getByLabel("Hapus " + room, new Page.GetByLabelOptions().setExact(true))
                .click();
        page.locator(".ui-confirmdialog-yes").click();
    }

    private Page openCopy(String barcode) {
        var opened = Browser.signIn(context, "pustakawan", "/staff/catalog/bulk");
        Keys.scan(opened, barcode);
        opened.locator("[id='basket:copies'] a").first().click();
        assertThat(opened.locator("h1")).containsText(barcode);
        return opened;
    }

    private Locator at(String id) {
        return page.locator("[id='" + id + "']");
    }
}
