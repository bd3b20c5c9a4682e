package id.solok.library.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.solok.library.system.Browser;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The lending desk with hands on the keyboard and the scanner, never on a mouse. */
class LendingDeskIT {
    private static final String DESK = "/staff/circulation/desk";

    private BrowserContext context;

    @BeforeEach
    void theDeskOpens() {
        context = Browser.context(Look.WIDE);
    }

    @AfterEach
    void theDeskCloses() {
        context.close();
    }

    @Test
    void aNewMemberBorrowsAndReturnsWithoutAMouse() throws Exception {
        var copy = TestData.copies("Buku uji meja", 1).get(0);
        var page = Browser.signIn(context, "sirkulasi", "/staff/membership/register");

        assertThat(field(page, "Nama Lengkap")).isFocused();
        page.keyboard().type("Siti Uji Papan Ketik");
        Keys.tabTo(page, page.locator("#birthDate"));
        page.keyboard().type("05041990");
        Keys.tabTo(page, page.locator("#email"));
        page.keyboard().type("siti.uji@contoh.id");
        Keys.tabTo(page, page.getByLabel("KTP"));
        page.keyboard().press("Space");
        Keys.tabTo(page, page.locator("#consent"));
        page.keyboard().press("Space");
        Keys.tabTo(page, page.locator("#save"));
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Siti Uji Papan Ketik");
        assertThat(page.getByText("Anggota baru tersimpan.")).isVisible();
        var card = page.locator(".work-head .number").innerText();
        Look.at(page, "staff-member");

        Keys.tabTo(page, page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Layani di meja")));
        page.keyboard().press("Enter");
        assertThat(page.locator("#scan")).isFocused();
        assertThat(page.locator("#member")).containsText("Siti Uji Papan Ketik");
        Keys.scan(page, card);
        tells(page, "Kartu dibuka", "Siti Uji Papan Ketik");
        Keys.scan(page, copy);
        tells(page, "Dipinjamkan", "Buku uji meja");
        assertThat(page.locator("#member")).containsText(copy);
        Look.at(page, "staff-desk-lent");
        Keys.scan(page, copy);
        tells(page, "Dikembalikan", "Buku uji meja");
        assertThat(page.locator("#member")).not().containsText(copy);
        page.keyboard().press("Escape");
        assertThat(page.locator("#sign .sign-word")).hasText("Siap memindai");
        assertThat(page.locator("#scan")).isFocused();
    }

    @Test
    void whatIsNeitherCardNorCopyIsRefusedInWords() {
        var page = Browser.signIn(context, "sirkulasi", DESK);

        Keys.scan(page, "9780000000002");

        tells(page, "Ditolak", "“9780000000002” bukan kartu anggota dan bukan barcode eksemplar.");
        assertThat(page.locator("#sign").getByRole(AriaRole.ALERT)).isVisible();
        assertThat(page.locator("#scan")).isFocused();
        Look.at(page, "staff-desk-refused");
    }

    @Test
    void aBookWithoutACardAsksForTheCardFirst() throws Exception {
        var copy = TestData.copies("Buku tanpa kartu", 1).get(0);
        var page = Browser.signIn(context, "sirkulasi", DESK);

        Keys.scan(page, copy);

        assertThat(page.locator("#sign .sign-word")).hasText("Ditolak");
        assertThat(page.locator("#sign")).containsText("kartu");
    }

    @Test
    void ofTwoDesksWithTheSameCopyOneLendsItAndTheOtherIsRefused() throws Exception {
        var copy = TestData.copies("Buku rebutan", 1).get(0);
        try (var otherContext = Browser.context(Look.WIDE)) {
            var desks = List.of(
                    Browser.signIn(context, "sirkulasi", DESK), Browser.signIn(otherContext, "pustakawan", DESK));
            for (var desk : desks) {
                Keys.scan(desk, TestData.card("Anggota rebutan"));
                assertThat(desk.locator("#sign .sign-word")).hasText("Kartu dibuka");
                desk.keyboard().type(copy);
            }
            for (var desk : desks) desk.keyboard().press("Enter");
            for (var desk : desks) assertThat(desk.locator("#log li")).hasCount(2);

            var words = desks.stream()
                    .map(desk -> desk.locator("#sign .sign-word").innerText())
                    .sorted()
                    .toList();
            assertEquals(List.of("Dipinjamkan", "Ditolak"), words);
            for (var desk : desks)
                if (desk.locator("#sign .sign-word").innerText().equals("Ditolak"))
                    assertThat(desk.locator("#sign .sign-what"))
                            .hasText("Eksemplar " + copy + " baru saja dipinjamkan di meja lain.");
        }
    }

    @Test
    void scansTypedFasterThanTheServerAnswersAreAllTakenInTheirOrder() throws Exception {
        var copies = TestData.copies("Buku beruntun", 2);
        var card = TestData.card("Anggota beruntun");
        var page = Browser.signIn(context, "sirkulasi", DESK);

        var scans = Stream.of(List.of(card), copies, List.of("TIDAKADA"), List.of(copies.get(1)))
                .flatMap(List::stream)
                .toList();
        for (var scan : scans) Keys.scan(page, scan);

        assertThat(page.locator("#log li")).hasCount(scans.size());
        assertThat(page.locator("#log li .status"))
                .hasText(new String[] {"Dikembalikan", "Ditolak", "Dipinjamkan", "Dipinjamkan", "Kartu dibuka"});
        assertThat(page.locator("#member")).containsText(copies.get(0));
        assertThat(page.locator("#member")).not().containsText(copies.get(1));
        assertThat(page.locator("#scan")).hasValue("");
        Look.at(page, "staff-desk-burst");
    }

    @Test
    void aWrongFieldOfANewMemberIsToldThereAndNothingIsLost() {
        var page = Browser.signIn(context, "sirkulasi", "/staff/membership/register");

        assertThat(field(page, "Nama Lengkap")).isFocused();
        page.fill("#name", "Budi Uji");
        page.fill("#phone", "12");
        page.fill("#email", "bukan surel");
        page.keyboard().press("Enter");

        assertThat(page.locator("#email-message")).containsText("Alamat surel tidak lengkap");
        assertThat(field(page, "Nama Lengkap")).hasValue("Budi Uji");
        assertThat(page.locator("#email")).hasValue("bukan surel");
        assertThat(page.locator("#phone")).hasValue("12");
        Look.at(page, "staff-register-wrong");
    }

    private static Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private static void tells(Page page, String word, String what) {
        assertThat(page.locator("#sign .sign-word")).hasText(word);
        assertThat(page.locator("#sign .sign-what")).hasText(what);
    }
}
