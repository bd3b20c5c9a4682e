package id.solok.library.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.solok.library.system.Browser;
import id.solok.library.system.SystemUnderTest;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A manager writes the texts of notices and works off what did not arrive. */
class NoticesPagesIT {
    private BrowserContext context;

    @BeforeEach
    void theOfficeOpens() {
        context = Browser.context(Look.WIDE);
    }

    @AfterEach
    void theOfficeCloses() {
        context.close();
    }

    @Test
    void aTextIsWrittenLookedAtKeptAndTheOlderOneTakenBack() {
        var page = Browser.signIn(context, "kepala", "/staff/notices/templates");
        Look.at(page, "staff-notice-templates");
        page.navigate(TestData.address("/staff/notices/template?kind=membership.card-replaced&language=id"));
        var body = page.locator("[id='text:body']");
        var before = body.inputValue();

        body.fill("Kartu baru {card} siap, {nomor}.");
        page.locator("[id='text:save']").click();
        assertThat(page.locator("[id='text:body-message']")).containsText("{nomor}");
        assertThat(body).hasValue("Kartu baru {card} siap, {nomor}.");
        Look.at(page, "staff-notice-template-wrong");

        body.fill("Halo {name}, kartu baru {card} siap diambil.");
        page.locator("[id='text:show']").click();
        assertThat(page.locator("[id='text:preview']")).containsText("siap diambil.");
        assertThat(page.locator("[id='text:preview']")).not().containsText("{card}");
        Look.at(page, "staff-notice-template-preview");
        page.locator("[id='text:save']").click();
        assertThat(page.locator("[id='text:versions'] tbody tr")).hasCount(2);

        page.getByLabel("Pakai lagi versi 1").click();
        assertThat(body).hasValue(before);
        Look.at(page, "staff-notice-template-restored");
    }

    @Test
    void whatDidNotArriveIsWorkedOff() throws SQLException {
        var first = deadLetter("Pemustaka Salah Alamat");
        var second = deadLetter("Pemustaka Tanpa Kotak");
        var third = deadLetter("Pemustaka Dicoba Lagi");
        var page = Browser.signIn(context, "kepala", "/staff/notices/dead");
        var letters = page.locator("[id='dead:letters']");
        assertThat(letters).containsText(first);
        Look.at(page, "staff-notices-dead");

        page.locator("[id='dead:retry']").click();
        assertThat(page.locator("main")).containsText("Pilih");
        Look.at(page, "staff-notices-dead-none-chosen");
        row(page, "dead:letters", third).locator("input[type=checkbox]").check();
        page.locator("[id='dead:retry']").click();
        assertThat(page.locator("main")).containsText("1 pemberitahuan dicoba lagi.");

        row(page, "dead:letters", second).locator("input[type=checkbox]").check();
        page.locator("[id='dead:giveUp']").click();
        assertThat(page.locator("[id='dead:why-message']")).not().isEmpty();
        assertThat(row(page, "dead:letters", second).locator("input[type=checkbox]"))
                .isChecked();
        page.locator("[id='dead:why']").fill("Pindah ke luar daerah");
        page.locator("[id='dead:giveUp']").click();
        assertThat(letters).not().containsText(second);

        row(page, "dead:letters", first).locator("a").click();
        Look.at(page, "staff-notice");
        page.locator("[id='letter:contact']").fill("bukan alamat");
        page.locator("[id='letter:correct']").click();
        assertThat(page.locator("[id='letter:contact-message']")).not().isEmpty();
        Look.at(page, "staff-notice-wrong-address");
        page.locator("[id='letter:contact']").fill("benar@example.com");
        page.locator("[id='letter:correct']").click();
        assertThat(page.locator("[id='letter:contact']")).hasCount(0);

        page.navigate(TestData.address("/staff/notices/outbox"));
        assertThat(page.locator("main")).containsText(first);
        assertThat(page.locator("main")).containsText("Belum diatur pada server");
        Look.at(page, "staff-notices-outbox");
        page.navigate(TestData.address("/staff/notices/channels"));
        assertThat(page.getByText("Belum diatur pada server")).hasCount(2);
        assertThat(page.locator("[id='channels:testEmail']")).isDisabled();
        Look.at(page, "staff-notice-channels");
        page.navigate(TestData.address("/staff/language?to=en"));
        for (var name : new String[] {"templates", "dead", "outbox", "channels"}) {
            page.navigate(TestData.address("/staff/notices/" + name));
            assertThat(page.locator("html")).hasAttribute("lang", "en");
            Look.at(page, "staff-notices-" + name + "-en");
        }
    }

    private static Locator row(Page page, String table, String text) {
        return page.locator("[id='" + table + "'] tbody tr", new Page.LocatorOptions().setHasText(text))
                .first();
    }

    /** A notice that a mail server refused, as a sender would have left it; returns the recipient's name. */
    private static String deadLetter(String name) throws SQLException {
        int port = SystemUnderTest.get().installation().ports().postgres();
        var database = "jdbc:postgresql://127.0.0.1:" + port + "/library?currentSchema=library,public";
        var unique = name + " " + UUID.randomUUID().toString().substring(0, 6);
        try (var connection = DriverManager.getConnection(database, "postgres", "");
                var statement = connection.prepareStatement("""
                        with told as (
                            insert into notice (kind, about, recipient, name, email, language, fields, told_at)
                            values ('membership.card-replaced', ?, ?, ?, 'salah@example.com', 'id',
                                '{"card": "PKS00000001"}', now()) returning id)
                        insert into notice_delivery (notice_id, channel, state, created_at, due_at, attempts, ended_at,
                            reason, detail)
                        select id, 'EMAIL', 'DEAD', now(), now(), 1, now(), 'notices.reason-address-refused', '550 no such mailbox' from told""")) {
            statement.setString(1, "card:" + unique);
            statement.setString(2, unique);
            statement.setString(3, unique);
            statement.execute();
        }
        return unique;
    }
}
