package id.solok.library.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import id.solok.library.system.Browser;
import id.solok.library.system.MemberAccount;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A member's own pages on a phone: the card without a connection, who saw the data, and the way to be forgotten. */
class AccountIT {
    private BrowserContext phone;
    private String card;

    @BeforeEach
    void aMemberComes() throws IOException, InterruptedException {
        phone = Browser.context(Look.NARROW);
        card = TestData.card("Warga " + UUID.randomUUID().toString().substring(0, 8));
        MemberAccount.of(card);
    }

    @AfterEach
    void theyLeave() {
        phone.close();
    }

    @Test
    void aCitizenReadsWhoSawTheirData() {
        try (var desk = Browser.context(Look.WIDE)) {
            var staff = Browser.signIn(desk, "sirkulasi", "/staff/membership/members?q=" + card);
            staff.click("td a");
            assertThat(staff.locator("h1")).containsText("Warga");
        }
        var page = phone.newPage();
        page.navigate(TestData.address("/"));
        page.click("text=Akun saya");
        Browser.answerSignIn(page, card);
        assertThat(page.locator("h1")).containsText("Halo, Warga");
        Look.at(page, "account");

        page.click("text=Siapa melihat data saya");

        assertThat(page.locator(".own-list li").first()).containsText("Petugas meja layanan");
        assertThat(page.locator(".own-list")).containsText("Halaman data lengkap dibuka di meja layanan");
        assertThat(page.locator(".own-list")).containsText("Pendaftaran di meja layanan");
        Look.at(page, "account-accesses");
        page.navigate(TestData.address("/account/accesses?lang=en"));
        assertThat(page.locator("h1")).hasText("Who has seen my data");
    }

    @Test
    void theCardShowsWithoutAConnectionUntilTheMemberSignsOut() {
        var page = Browser.signIn(phone, card, "/account/card");
        assertThat(page.locator("#kept")).containsText("tersimpan di perangkat Anda");
        Look.at(page, "account-card");

        phone.setOffline(true);
        page.navigate(TestData.address("/account/card"));
        assertThat(page.locator(".own-card")).containsText(card);
        assertTrue(page.locator(".own-qr path").getAttribute("d").length() > 100);
        assertThat(page.locator("#kept")).containsText("tanpa internet");
        Look.at(page, "account-card-offline");
        page.navigate(TestData.address("/account"));
        assertThat(page.locator(".own-card")).containsText(card);

        phone.setOffline(false);
        page.navigate(TestData.address("/account"));
        page.click("text=Keluar");
        assertThat(page).hasURL(TestData.address("/"));
        assertEquals(false, page.evaluate("caches.has('card')"));
        phone.setOffline(true);
        assertThrowsOffline(page);
    }

    @Test
    void whoAsksForErasureReadsWhyItWaitsAndIsForgottenAfterwards() throws IOException, InterruptedException {
        var copy = TestData.copies("Buku yang ditunggu", 1).get(0);
        TestData.lend(card, copy);
        var page = Browser.signIn(phone, card, "/account/requests");
        page.check("#kind-ERASURE");
        page.click("text=Kirim permintaan");
        assertThat(page.locator("#sure-problem")).containsText("Centang");
        Look.at(page, "account-requests-wrong");
        page.check("#sure");
        page.click("text=Kirim permintaan");
        assertThat(page.locator(".own-list")).containsText("Masih ada 1 buku");
        Look.at(page, "account-requests");
        var number = page.locator(".own-list li span").first().innerText().replaceAll(":.*", "");

        try (var desk = Browser.context(Look.WIDE)) {
            var staff = Browser.signIn(desk, "pustakawan", "/staff/privacy/requests");
            Look.at(staff, "staff-privacy-requests");
            staff.click("td a:has-text('" + number + "')");
            assertThat(staff.locator("main")).containsText("Masih ada 1 buku");
            assertThat(staff.locator("#erase")).hasCount(0);
            Look.at(staff, "staff-privacy-request");
            TestData.giveBack(copy);
            staff.reload();
            staff.click("#erase");
            assertThat(staff.locator("main")).containsText("(sudah dihapus)");
            Look.at(staff, "staff-privacy-ended");
        }

        page.navigate(TestData.address("/account"));
        assertThat(page.locator("h1")).hasText("Akun ini tidak punya kartu anggota");
        Look.at(page, "account-nobody");
    }

    @Test
    void aRequestByLetterIsTakenDownAndTheAnswerIsReadInTheAccount() {
        try (var desk = Browser.context(Look.WIDE)) {
            var staff = Browser.signIn(desk, "kepala", "/staff/privacy/requests");
            staff.fill("#card", "1");
            staff.click("#save");
            assertThat(staff.locator("#kind-message")).containsText("Wajib diisi");
            staff.selectOption("#kind", "ACCESS");
            staff.click("#save");
            assertThat(staff.locator("#card-message")).not().isEmpty();
            Look.at(staff, "staff-privacy-record");
            staff.fill("#card", card);
            staff.click("#save");
            assertThat(staff.locator("main")).containsText("tercatat");
            var number = staff.locator(".said").innerText().replaceAll("(?s).*(D\\d+-\\d+).*", "$1");
            staff.click("td a:has-text('" + number + "')");
            staff.click("#grant");
            assertThat(staff.locator("#answer-message")).containsText("Wajib diisi");
            staff.fill("#answer", "Nama dan kartu Anda, untuk peminjaman.");
            staff.click("#grant");
            staff.waitForURL("**/staff/privacy/requests*");
        }
        var page = Browser.signIn(phone, card, "/account/requests");
        assertThat(page.locator(".own-list")).containsText("Nama dan kartu Anda, untuk peminjaman.");
        page.click("text=Ringkasan");
        page.click("summary");
        page.click("text=Tandai sudah dibaca");
        assertThat(page.locator(".own-new")).hasCount(0);
    }

    @Test
    void theOtherPagesCanBeReadByAllAndWorkWithoutScripts() {
        try (var plain = Browser.contextWithoutScripts(Look.NARROW)) {
            var page = Browser.signIn(plain, card, "/account/data");
            page.click("text=Minta perbaikan");
            assertThat(page.locator("#details-problem")).containsText("Wajib diisi");
            page.fill("#details", "Nama saya salah tulis");
            page.click("text=Minta perbaikan");
            assertThat(page.locator(".notice-ok")).containsText("sudah kami terima");
            page.navigate(TestData.address("/account/notices"));
            page.check("#digest");
            page.selectOption("[id='kind:membership.card-expiring']", "NONE");
            page.click("text=Simpan");
            assertThat(page.locator(".notice-ok")).containsText("Tersimpan");
            assertThat(page.locator("#digest")).isChecked();
            assertThat(page.locator("[id='kind:membership.card-expiring']")).hasValue("NONE");
            page.navigate(TestData.address("/account/loans"));
            page.click("text=Simpan riwayat saya");
            assertThat(page.locator("main")).containsText("tetap disimpan atas nama Anda");
            page.navigate(TestData.address("/account/consents"));
            page.click("text=Saya setuju");
            assertThat(page.locator("main")).containsText("Anda menyetujui");
            page.click("text=Tarik persetujuan");
            assertThat(page.locator(".own-list")).containsText("Ditarik");
        }
        var page = Browser.signIn(phone, card, "/account/data");
        Look.at(page, "account-data");
        for (var name : new String[] {"loans", "notices", "consents", "requests"}) {
            page.navigate(TestData.address("/account/" + name));
            Look.at(page, "account-" + name + "-all");
        }
    }

    private static void assertThrowsOffline(Page page) {
        try {
            page.navigate(TestData.address("/account/card"));
        } catch (PlaywrightException away) {
            return;
        }
        assertThat(page.locator(".own-card")).hasCount(0);
    }
}
