package id.solok.library.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import id.solok.library.system.Browser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Labels as a librarian prints them: scanned copies, and numbers for copies to come. */
class LabelsIT {
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
    void scannedCopiesGetTheirLabels() throws IOException, InterruptedException {
        var barcodes = TestData.copies("Kopi untuk dilabeli", 3);
        page = Browser.signIn(context, "pustakawan", "/staff/documents/labels");
        for (var barcode : barcodes) Keys.scan(page, barcode);
        assertThat(page.locator("[id='basket:picked'] h2")).hasText("3 eksemplar dalam daftar");
        Look.at(page, "staff-labels");

        page.locator("[id='labels:start']").fill("999");
        page.locator("[id='labels:print']").click();
        assertThat(page.locator("[id='labels:start-message']")).containsText("antara 1 dan");
        assertThat(page.locator("[id='basket:picked'] h2")).hasText("3 eksemplar dalam daftar");

        page.locator("[id='labels:start']").fill("20");
        var pdf = download("labels:print");
        assertTrue(pdf.startsWith("%PDF-"));
        assertTrue(pdf.contains("/Lang(id)") || pdf.contains("/Lang (id)"), "no language");
    }

    @Test
    void numbersToComeArePrintedAndNotGivenAgain() throws IOException {
        page = Browser.signIn(context, "katalog", "/staff/documents/labels");
        var range = page.locator("[id='labels:range'] option").first();
        var next = range.innerText();

        page.locator("[id='labels:number']").fill("30");
        assertTrue(download("labels:reserve").startsWith("%PDF-"));

        page.reload();
        assertThat(page.locator("[id='labels:range'] option").first()).not().hasText(next);
    }

    @Test
    void sheetsAreMeasuredAndKept() {
        page = Browser.signIn(context, "pustakawan", "/staff/documents/sheets");
        Look.at(page, "staff-sheets");
        page.locator("[id='sheet:name']").fill("Uji 2 x 2");
        page.locator("[id='sheet:pitchX']").fill("63,5");
        page.locator("[id='sheet:save']").click();
        assertThat(page.locator("[id='sheet:pitchX-message']")).containsText("seukuran labelnya");
        page.locator("[id='sheet:labelWidth']").fill("63,5");
        page.locator("[id='sheet:save']").click();
        assertThat(page.locator("[id='list']")).containsText("Uji 2 x 2");
        page.getByLabel("Hapus Uji 2 x 2").click();
        page.locator(".ui-confirmdialog-yes").click();
        assertThat(page.locator("[id='list']")).not().containsText("Uji 2 x 2");
    }

    private String download(String button) throws IOException {
        var download =
                page.waitForDownload(() -> page.locator("[id='" + button + "']").click());
        assertEquals("label.pdf", download.suggestedFilename());
        return Files.readString(download.path(), StandardCharsets.ISO_8859_1);
    }
}
