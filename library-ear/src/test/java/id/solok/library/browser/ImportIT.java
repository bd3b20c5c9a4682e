package id.solok.library.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import id.solok.library.system.Browser;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marc4j.MarcStreamWriter;
import org.marc4j.marc.MarcFactory;

/** MARC files come in through the portal, with what was wrong said in words. */
class ImportIT {
    private static final int SOUND = 40;

    private BrowserContext context;
    private Page page;

    @BeforeEach
    void theCataloguerSignsIn() {
        context = Browser.context(Look.WIDE);
        page = Browser.signIn(context, "katalog", "/staff/imports/imports");
    }

    @AfterEach
    void theCataloguerLeaves() {
        context.close();
    }

    @Test
    void aFileIsTakenInAndTheBrokenRecordIsReportedWithItsReason() {
        Look.at(page, "staff-imports");
        choose("koleksi-uji.mrc", file());
        assertThat(page).hasURL(Pattern.compile("/staff/imports/import\\?id=\\d+"));
        page.evaluate("window.neverReloaded = true");

        assertThat(page.locator("[id='import:progress'] .status"))
                .hasText("Selesai", new LocatorAssertions.HasTextOptions().setTimeout(60_000));
        assertEquals(true, page.evaluate("window.neverReloaded"), "the progress came without a reload");
        assertThat(page.locator(".tile").nth(0)).containsText(Integer.toString(SOUND + 1));
        assertThat(page.locator(".tile").nth(1)).containsText(Integer.toString(SOUND));
        assertThat(page.locator(".tile").nth(4)).containsText("1");
        var problem = page.locator("[id='import:problems'] tbody tr");
        assertThat(problem).hasCount(1);
        assertThat(problem).containsText("Ditolak");
        assertThat(problem).containsText("2");
        Look.at(page, "staff-import-report");

        var report = page.waitForDownload(() -> page.getByText("Unduh").first().click());
        assertTrue(report.suggestedFilename().endsWith(".csv"), report.suggestedFilename());
        page.navigate(TestData.address("/catalog?q=koleksi+uji+impor"));
        assertThat(page.locator("h1")).containsText(Integer.toString(SOUND));
    }

    @Test
    void aZipFileNamedMrcIsRefusedInWords() {
        choose("arsip.mrc", new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0, 1, 2, 3, 4, 5, 6});

        assertThat(page.getByText("Berkas ini bukan MARC (ISO 2709 atau MARCXML).")
                        .first())
                .isVisible();
        assertThat(page).hasURL(TestData.address("/staff/imports/imports"));
        Look.at(page, "staff-import-zip");
    }

    @Test
    void aFileDroppedIntoTheBoxIsTakenInToo() {
        page.setInputFiles("[id='upload:dropped_input']", payload("seret.mrc", record(900)));

        assertThat(page).hasURL(Pattern.compile("/staff/imports/import\\?id=\\d+"));
        assertThat(page.locator("h1")).hasText("Impor seret.mrc");
    }

    private void choose(String name, byte[] content) {
        page.setInputFiles("[id='upload:file']", payload(name, content));
        page.locator("[id='upload:send']").click();
    }

    private static FilePayload payload(String name, byte[] content) {
        return new FilePayload(name, "application/marc", content);
    }

    /** Sound records with one among them whose directory and content are cut short. */
    private static byte[] file() {
        var file = new ByteArrayOutputStream();
        file.writeBytes(record(1));
        var broken = new String(record(0), StandardCharsets.UTF_8).substring(0, 40) + "\u001d";
        file.writeBytes(broken.getBytes(StandardCharsets.UTF_8));
        for (int number = 2; number <= SOUND; number++) file.writeBytes(record(number));
        return file.toByteArray();
    }

    private static byte[] record(int number) {
        var factory = MarcFactory.newInstance();
        var record = factory.newRecord("00000nam a2200000 a 4500");
        record.addVariableField(factory.newControlField("001", "uji-" + number));
        record.addVariableField(
                factory.newDataField("245", '1', '0', "a", "Koleksi uji impor nomor " + number, "c", "Penulis Uji"));
        var out = new ByteArrayOutputStream();
        var writer = new MarcStreamWriter(out, "UTF-8");
        writer.write(record);
        writer.close();
        return out.toByteArray();
    }
}
