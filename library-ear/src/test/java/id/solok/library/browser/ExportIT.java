package id.solok.library.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import id.solok.library.system.Browser;
import id.solok.library.system.ImportClient;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marc4j.MarcStreamWriter;
import org.marc4j.MarcXmlReader;
import org.marc4j.MarcXmlWriter;
import org.marc4j.marc.MarcFactory;
import org.marc4j.marc.Record;

/** Records leave as they came, and what cannot leave is told (R1 and R2 of exports). */
class ExportIT {
    private static final MarcFactory FACTORY = MarcFactory.newInstance();

    @TempDir
    private Path folder;

    private BrowserContext context;
    private Page page;

    @BeforeEach
    void theCataloguerComes() {
        context = Browser.context(Look.WIDE);
    }

    @AfterEach
    void theCataloguerLeaves() {
        context.close();
    }

    @Test
    void whatCameInGoesOutTheSame() throws IOException, InterruptedException {
        var mark = UUID.randomUUID().toString();
        var records = List.of(record(mark, 1), record(mark, 2), record(mark, 3));
        var file = folder.resolve("masuk.mrc");
        Files.write(file, iso2709(records));
        long id = imported(file);
        page = Browser.signIn(context, "katalog", "/staff/exports/exports?import=" + id);

        var iso2709 = export("ISO2709", 3, 0);
        assertArrayEquals(Files.readAllBytes(file), iso2709);

        page.navigate(TestData.address("/staff/exports/exports?import=" + id));
        var marcXml = new MarcXmlReader(new ByteArrayInputStream(export("MARCXML", 3, 0)));
        List<Record> read = new ArrayList<>();
        while (marcXml.hasNext()) read.add(marcXml.next());
        assertEquals(fields(records), fields(read));
    }

    @Test
    void whatIsTooLargeForIso2709IsTold() throws IOException, InterruptedException {
        var mark = UUID.randomUUID().toString();
        var large = record(mark, 1);
        large.addVariableField(FACTORY.newDataField("520", ' ', ' ', "a", "panjang ".repeat(15_000)));
        var file = folder.resolve("besar.xml");
        Files.write(file, marcXml(List.of(large, record(mark, 2))));
        long id = imported(file);
        page = Browser.signIn(context, "katalog", "/staff/exports/exports?import=" + id);

        export("ISO2709", 1, 1);
        assertThat(page.locator("[id='export:leftOut']")).containsText("nomor 1");
        Look.at(page, "staff-export-left-out");
    }

    @Test
    void searchResultsListsAndSingleRecordsGoOut() throws IOException, InterruptedException {
        var barcode = TestData.copies("Kopi untuk diekspor", 1).get(0);
        page = Browser.signIn(context, "pustakawan", "/staff/catalog/records?q=hamka");
        page.getByText("Ekspor hasil ini").click();
        assertThat(page.locator("[id='export'] dl")).containsText("hamka");
        Look.at(page, "staff-exports");
        page.locator("[id='export:codes']").fill(barcode + "\nTIDAK-ADA");
        page.locator("[id='export:send']").click();
        assertThat(page.locator("[id='export:codes-message']")).hasText("Tidak dikenal: TIDAK-ADA");
        page.locator("[id='export:codes']").fill(barcode);
        assertTrue(new String(export("CSV", 1, 0), UTF_8).contains("Kopi untuk diekspor"));

        page.navigate(TestData.address("/staff/catalog/records?q=hamka"));
        page.getByText("Ekspor hasil ini").click();
        page.locator("[id='export:format']").selectOption("XLSX");
        page.locator("[id='export:send']").click();
        assertThat(page.locator("a.button", new Page.LocatorOptions().setHasText("Unduh")))
                .isVisible();

        page.navigate(TestData.address("/staff/catalog/record?id=1"));
        var bibtex = page.waitForDownload(() -> page.getByText("BibTeX").click());
        assertEquals("katalog-1.bib", bibtex.suggestedFilename());
        assertTrue(Files.readString(bibtex.path()).startsWith("@"));
    }

    private byte[] export(String format, int written, int leftOut) throws IOException {
        page.locator("[id='export:format']").selectOption(format);
        page.locator("[id='export:send']").click();
        var button = page.locator("a.button", new Page.LocatorOptions().setHasText("Unduh"));
        assertThat(button).isVisible();
        assertThat(page.locator(".tile").nth(0)).containsText(Integer.toString(written));
        assertThat(page.locator(".tile").nth(1)).containsText(Integer.toString(leftOut));
        return Files.readAllBytes(page.waitForDownload(button::click).path());
    }

    private static long imported(Path file) throws IOException, InterruptedException {
        var client = new ImportClient();
        var location = client.submit(file).location();
        assertEquals("completed", client.await(location).status());
        return Long.parseLong(location.replaceAll(".*/", ""));
    }

    private static Record record(String mark, int number) {
        var record = FACTORY.newRecord("00000nam a2200000 a 4500");
        record.addVariableField(FACTORY.newControlField("001", mark + "-" + number));
        record.addVariableField(FACTORY.newControlField("008", "990101s1984    io            000 1 ind d"));
        record.addVariableField(FACTORY.newDataField("100", '1', ' ', "a", "Toer, Pramoedya Ananta,"));
        record.addVariableField(
                FACTORY.newDataField("245", '1', '0', "a", "Société 東京 <&> nomor " + number, "b", mark));
        record.addVariableField(FACTORY.newDataField("590", '9', 'x', "a", "lokal", "a", "lokal lagi", "z", ""));
        record.addVariableField(FACTORY.newDataField("500", ' ', ' ', "a", "sesudah 590"));
        return record;
    }

    private static byte[] iso2709(List<Record> records) {
        var out = new ByteArrayOutputStream();
        var writer = new MarcStreamWriter(out, "UTF-8");
        records.forEach(writer::write);
        writer.close();
        return out.toByteArray();
    }

    private static byte[] marcXml(List<Record> records) {
        var out = new ByteArrayOutputStream();
        var writer = new MarcXmlWriter(out);
        records.forEach(writer::write);
        writer.close();
        return out.toByteArray();
    }

    private static List<String> fields(List<Record> records) {
        return records.stream()
                .flatMap(record -> record.getVariableFields().stream())
                .map(Object::toString)
                .toList();
    }
}
