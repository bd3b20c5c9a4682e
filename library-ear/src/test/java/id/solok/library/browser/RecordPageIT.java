package id.solok.library.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import id.solok.library.system.Browser;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page of a title as a reader uses it, and what staff put on it: its cover, the plan of its room. */
class RecordPageIT {
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
    void itSaysWhereTheTitleStandsAndLeadsOn() {
        open("/catalog/1");

        assertThat(page.locator(".record-where")).containsText("Rak ");
        assertThat(page.locator("svg.plan")).hasAttribute("aria-labelledby", Pattern.compile("denah-0-title.*"));
        assertThat(page.locator(".plan-here")).hasCount(1);
        assertThat(page.locator(".way figcaption")).containsText("nomor panggil");
        assertThat(page.locator(".cite")).hasCount(3);
        assertThat(page.locator("a[download]")).hasCount(5);
        assertThat(page.locator("a[href^='https://wa.me/']")).isVisible();
        Look.at(page, "record-full");
        page.locator(".lang a[hreflang=en]").click();
        assertThat(page.locator(".way figcaption")).containsText("call numbers");
        Look.at(page, "record-full-en");
    }

    @Test
    void whoMustWaitIsToldUntilWhen() throws IOException, InterruptedException {
        var barcode = TestData.copies("Judul yang dinantikan", 1).get(0);
        var card = TestData.card("Peminjam Uji Tunggu");
        long id = idOf("Judul yang dinantikan");
        TestData.lend(card, barcode);

        open("/catalog/" + id + "?menunggu");

        assertThat(page.locator(".record-get")).containsText("Paling cepat kembali");
        assertThat(page.locator(".copies small").first()).containsText("Harus kembali");
        assertThat(page.locator("body")).not().containsText("Peminjam Uji Tunggu");
        Look.at(page, "record-waiting");
    }

    @Test
    void aCitationIsCopiedAndThePagePrints() {
        context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        open("/catalog/1");

        page.locator(".cite button").first().press("Enter");

        assertThat(page.locator("#said")).hasText("Sudah disalin.");
        assertEquals(page.locator("#sitasi-0").innerText(), page.evaluate("navigator.clipboard.readText()"));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("#bagikan")).isHidden();
        assertThat(page.locator("svg.plan")).isVisible();
        page.setViewportSize(700, 900);
        Browser.picture(page, "record-print");
    }

    @Test
    void aCataloguerPutsACoverAndTakesItAway() throws IOException, InterruptedException {
        long id = TestData.record("Judul bersampul " + UUID.randomUUID());
        page = Browser.signIn(context, "katalog", "/staff/catalog/record?id=" + id);

        upload("catatan.png", "bukan gambar".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(page.locator("[id='covers:cover-message']")).containsText("bukan gambar JPEG atau PNG");
        upload("sampul.png", picture());
        assertThat(page.locator(".done-note")).hasText("Sampul disimpan.");
        Look.at(page, "staff-record-cover");
        var reader = context.newPage();
        assertEquals(200, reader.navigate(TestData.address("/catalog/" + id)).status());
        assertThat(reader.locator(".cover-photo img")).isVisible();
        assertTrue((Boolean) reader.evaluate("document.querySelector('.cover-photo img').naturalWidth === 300"));
        Look.at(reader, "record-cover");
        reader.close();
        page.locator("[id='covers:removeCover']").click();
        assertThat(page.locator(".done-note")).hasText("Sampul dihapus.");
    }

    @Test
    void theLibrarianKeepsThePlanWithTheKeyboardAlone() {
        var label = "U" + UUID.randomUUID().toString().substring(0, 6);
        page = Browser.signIn(context, "pustakawan", "/staff/catalog/plan?room=rujukan");
        Look.at(page, "staff-plan");

        field("label").fill(label);
        field("save").press("Enter");
        assertThat(page.locator("[id='item:first-message']")).hasText("Wajib diisi.");
        field("first").fill("998");
        field("last").fill("997");
        field("save").press("Enter");
        assertThat(page.locator("[id='item:last-message']")).containsText("mendahului");
        field("last").fill("998.9");
        field("left").fill("1");
        field("top").fill("12");
        field("save").press("Enter");
        assertThat(page.locator("[id='items']")).containsText("Rak " + label);
        assertThat(page.locator("[id='drawn']")).containsText(label);
        page.getByLabel("Ubah Rak " + label, exactly()).press("Enter");
        assertThat(page.locator(".plan-here")).containsText(label);
        Look.at(page, "staff-plan-change");
        field("leave").press("Enter");
        page.getByLabel("Hapus Rak " + label, exactly()).press("Enter");
        page.locator(".ui-confirmdialog-yes").press("Enter");
        assertThat(page.locator("[id='items']")).not().containsText("Rak " + label);
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private com.microsoft.playwright.Locator field(String id) {
        return page.locator("[id='item:" + id + "']");
    }

    private void upload(String name, byte[] content) {
        page.locator("[id='covers:cover']").setInputFiles(new FilePayload(name, "image/png", content));
        page.locator("[id='covers:upload']").click();
    }

    private long idOf(String title) {
        open("/catalog?q=" + title.replace(' ', '+') + "&sort=newest");
        var link = page.locator(".results h2 a").first().getAttribute("href");
        return Long.parseLong(link.replaceAll(".*/catalog/([0-9]+).*", "$1"));
    }

    private void open(String path) {
        assertEquals(200, page.navigate(TestData.address(path)).status());
    }

    private static byte[] picture() throws IOException {
        var picture = new BufferedImage(300, 450, BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        graphics.setColor(Color.BLUE);
        graphics.fillRect(0, 0, 300, 450);
        graphics.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }
}
