package id.solok.library.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.solok.library.system.Browser;
import id.solok.library.system.SystemUnderTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The ways to a card: by telephone, at the desk, for a child, and after the first one was lost. */
class MembersIT {
    private static final String REGISTER = "/staff/membership/register";

    private BrowserContext context;

    @BeforeEach
    void theLibraryOpens() {
        context = Browser.context(Look.WIDE);
    }

    @AfterEach
    void theLibraryCloses() {
        context.close();
    }

    @Test
    void aCitizenAppliesOnAPhoneWithoutScriptsAndHoldsACard() throws IOException {
        var name = fresh("Warga");
        var nik = nik("040590");
        try (var phone = Browser.contextWithoutScripts(Look.NARROW)) {
            var form = phone.newPage();
            form.navigate(TestData.address("/join"));
            form.click("text=Umum");
            form.fill("#name", name);
            form.click("button[type=submit]");
            assertThat(form.locator("#birthDate-problem")).containsText("Tanggal lahir diperlukan");
            assertThat(form.locator("#consent-problem")).containsText("diperlukan");
            assertThat(form.locator("#name")).hasValue(name);
            form.fill("#birthDate", "1990-05-04");
            form.fill("#nik", nik);
            form.check("#consent");
            form.setInputFiles(
                    "#file-ktp",
                    new FilePayload("ktp.pdf", "application/pdf", "%PDF-1.7 ktp".getBytes(StandardCharsets.US_ASCII)));
            form.click("button[type=submit]");
            assertThat(form.locator("main")).containsText("Menunggu");
            var number = form.locator(".join-number").innerText();
            assertEquals(0, phone.cookies().size());

            var desk = Browser.signIn(context, "sirkulasi", "/staff/membership/applications");
            open(desk, number);
            Look.at(desk, "staff-application");
            desk.check("label:has-text('KTP')");
            desk.click("#approveRemote");
            desk.waitForURL("**/staff/membership/member*");
            assertThat(desk.locator("h1")).hasText(name);
            var card = desk.locator(".work-head .number").innerText();

            form.reload();
            assertThat(form.locator("main")).containsText("Disetujui");
            assertThat(form.locator("main")).containsText(card);
        }
        var logs = SystemUnderTest.get().installation().home().resolve("logs");
        try (var files = Files.list(logs)) {
            for (var file : files.filter(Files::isRegularFile).toList())
                assertFalse(Files.readString(file, StandardCharsets.ISO_8859_1).contains(nik), file.toString());
        }
    }

    @Test
    void thePublicPagesFitAPhoneAndCanBeReadByAll() {
        var page = context.newPage();
        for (var address : new String[] {"/join", "/join?type=child", "/join?type=pupil&lang=en"}) {
            page.navigate(TestData.address(address));
            Look.at(page, "join" + address.replaceAll("[^a-z]+", "-"));
        }
        page.click("button[type=submit]");
        assertThat(page.locator("main")).containsText("Something has to be corrected");
        Look.at(page, "join-wrong");
    }

    @Test
    void aChildIsRegisteredAtTheDeskWithTheGuardiansConsent() {
        var page = Browser.signIn(context, "sirkulasi", REGISTER);
        var name = fresh("Anak");
        page.selectOption("#type", "child");
        assertThat(page.locator("#proof")).containsText("Kartu Keluarga");
        page.fill("#name", name);
        page.fill("#birthDate", "2018-03-02");
        page.check("label:has-text('Kartu Keluarga')");
        page.click("#save");
        assertThat(page.locator("#guardianName-message")).containsText("Wali diperlukan");
        assertThat(page.locator("#name")).hasValue(name);
        Look.at(page, "staff-register-child");

        page.fill("#guardianName", "Ibu " + name);
        page.fill("#guardianPhone", "08129" + ThreadLocalRandom.current().nextInt(1_000_000, 10_000_000));
        page.selectOption("#guardianRelation", "MOTHER");
        page.check("#guardianConsent");
        page.click("#save");

        assertThat(page.locator("h1")).hasText(name);
        assertThat(page.locator("main")).containsText("Ibu " + name);
        assertThat(page.locator("main")).containsText("Persetujuan wali");
        Look.at(page, "staff-member-child");
    }

    @Test
    void whatLooksOddIsShownOnceAndThenSaved() {
        var page = Browser.signIn(context, "sirkulasi", REGISTER);
        var name = fresh("Ganjil");
        var nik = nik("440590");
        grownUp(page, name);
        page.fill("#nik", nik);
        page.selectOption("#sex", "M");
        page.click("#save");
        assertThat(page.locator(".sighting")).containsText("Jenis kelamin di NIK berbeda");
        Look.at(page, "staff-register-odd");
        page.click("#save");
        assertThat(page.locator("h1")).hasText(name);
        assertThat(page.locator("main")).not().containsText(nik);

        page.click("#reveal");
        assertThat(page.locator("main")).containsText(nik);
        page.navigate(TestData.address("/staff/membership/members?q=" + nik));
        assertThat(page.locator("tbody")).containsText(name);
        Look.at(page, "staff-members");
    }

    @Test
    void aLostCardIsReplacedAndTheOldOneLeadsToItsHolder() {
        var page = Browser.signIn(context, "sirkulasi", REGISTER);
        var name = fresh("Hilang");
        grownUp(page, name);
        page.click("#save");
        assertThat(page.locator("h1")).hasText(name);
        var old = page.locator(".work-head .number").innerText();

        page.click("#replaceCard");
        assertThat(page.locator(".said")).containsText("Kartu diganti");
        assertThat(page.locator(".work-head .number")).not().hasText(old);
        Look.at(page, "staff-member-replaced");
        page.click("#block");
        assertThat(page.locator("#blockReason-message")).containsText("Wajib diisi");

        page.navigate(TestData.address("/staff/circulation/desk"));
        Keys.scan(page, old);
        assertThat(page.locator("#sign")).containsText("sudah diganti");
        Look.at(page, "staff-desk-dead-card");
        page.click("text=Buka data pemegang kartu ini");
        assertThat(page.locator("h1")).hasText(name);
    }

    @Test
    void dataAreCorrectedOnAPageThatKeepsThem() {
        var page = Browser.signIn(context, "sirkulasi", REGISTER);
        var name = fresh("Koreksi");
        grownUp(page, name);
        page.click("#save");
        assertThat(page.locator("h1")).hasText(name);
        page.click("text=Koreksi data anggota");
        Look.at(page, "staff-member-edit");
        page.fill("#occupation", "Petani");
        page.selectOption("#village", "13.72.02.1004");
        page.click("#save");
        assertThat(page.locator("main")).containsText("Petani");
        assertThat(page.locator("main")).containsText("Nan Balimo");
    }

    @Test
    void theManagementChangesWhatATypeDemands() {
        var page = Browser.signIn(context, "kepala", "/staff/membership/types");
        Look.at(page, "staff-member-types");
        page.selectOption("#type", "institution");
        assertThat(page.locator("#minAge")).hasValue("");
        page.fill("#validityDays", "0");
        page.click("#save");
        assertThat(page.locator("#validityDays-message")).not().isEmpty();
        page.fill("#validityDays", "730");
        page.fill("#validFrom", "2027-06-01");
        page.click("#save");
        assertThat(page.locator(".said")).containsText("tersimpan");
        assertThat(page.locator("main")).containsText("1 Juni 2027");
    }

    private static void open(Page desk, String number) {
        while (desk.locator("td a:has-text('" + number + "')").count() == 0) desk.click("text=Halaman berikutnya");
        desk.click("td a:has-text('" + number + "')");
        assertThat(desk.locator("#decide")).isVisible();
    }

    private static void grownUp(Page page, String name) {
        page.fill("#name", name);
        page.fill("#birthDate", "1990-05-04");
        page.check("label:has-text('KTP')");
        page.check("#consent");
    }

    private static String nik(String born) {
        return "137201" + born + "%04d".formatted(ThreadLocalRandom.current().nextInt(1, 10_000));
    }

    private static String fresh(String kind) {
        return kind + " Uji " + UUID.randomUUID().toString().substring(0, 8);
    }
}
