package id.solok.library.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.solok.library.system.Browser;
import id.solok.library.system.MemberAccount;
import id.solok.library.system.SystemUnderTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * A member with an invented NIK is registered, sought, shown and exported in every way there is; then both databases, and
 * every file of PostgreSQL, Liberty and Keycloak, logs and index among them, are searched for it.
 */
class NikNowhereIT {
    private static final List<String> DATABASES = List.of("library", "keycloak");

    private final String name = "Rahasia " + UUID.randomUUID().toString().substring(0, 8);
    private final String nik = nik();
    private final String applicantsNik = nik();
    private final String phone = "812" + ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000);

    @Test
    void theNikStandsNowhereInClearAndTheTelephoneInNoLog() throws IOException, SQLException {
        var card = register();
        apply();
        var exports = export(card);

        assertTrue(exports.stream().allMatch(export -> export.contains(name)));
        for (var export : exports) assertFalse(export.contains(nik));
        assertFalse(tables("library", phone).isEmpty(), "The search itself has to find what is there");
        for (var database : DATABASES)
            for (var number : List.of(nik, applicantsNik)) assertEquals(List.of(), tables(database, number), database);
        var home = SystemUnderTest.get().installation().home();
        assertEquals(List.of(), files(home, path -> true, nik, applicantsNik));
        assertEquals(List.of(), files(home, NikNowhereIT::isLog, phone));
    }

    /** At the desk, first with what is wrong; then the NIK is shown and sought. */
    private String register() {
        try (var desk = Browser.context(Look.WIDE)) {
            var page = Browser.signIn(desk, "sirkulasi", "/staff/membership/register");
            fill(page, nik);
            page.fill("#phone", "0" + phone);
            page.click("#save");
            assertThat(page.locator(".ui-message-error").first()).isVisible();
            page.check("label:has-text('KTP')");
            page.check("#consent");
            page.click("#save");
            assertThat(page.locator("h1")).hasText(name);
            var card = page.locator(".work-head .number").innerText();
            page.click("#reveal");
            assertThat(page.locator("main")).containsText(nik);
            page.navigate(TestData.address("/staff/membership/members?q=" + nik));
            assertThat(page.locator("tbody")).containsText(name);
            page.navigate(TestData.address("/staff/membership/members?q=0" + phone));
            assertThat(page.locator("tbody")).containsText(name);
            return card;
        }
    }

    private void apply() {
        try (var anyone = Browser.contextWithoutScripts(Look.NARROW)) {
            var page = anyone.newPage();
            page.navigate(TestData.address("/join?type=general"));
            page.fill("#name", "Pelamar " + name);
            page.fill("#nik", applicantsNik);
            page.click("button[type=submit]");
            assertThat(page.locator("#birthDate-problem")).isVisible();
            page.fill("#birthDate", "1990-05-04");
            page.check("#consent");
            var scan = "%PDF-1.7 NIK " + applicantsNik;
            page.setInputFiles("#file-ktp", new FilePayload("ktp.pdf", "application/pdf", scan.getBytes(US_ASCII)));
            page.click("button[type=submit]");
            assertThat(page.locator("main")).containsText("Menunggu");
        }
    }

    private List<String> export(String card) {
        MemberAccount.of(card);
        try (var member = Browser.context(Look.NARROW)) {
            var page = Browser.signIn(member, card, "/account/data");
            assertThat(page.locator("main")).not().containsText(nik);
            assertThat(page.locator("main")).containsText(nik.substring(12));
            return List.of(download(page, "json"), download(page, "html"));
        }
    }

    private static String download(Page page, String kind) {
        return page.context()
                .request()
                .get(TestData.address("/account/data." + kind))
                .text();
    }

    private void fill(Page page, String number) {
        page.fill("#name", name);
        page.fill("#birthDate", "1990-05-04");
        page.fill("#nik", number);
    }

    /** The tables of a database that have the text, also as bytes; what is written is on the disk afterwards. */
    private static List<String> tables(String database, String text) throws SQLException {
        int port = SystemUnderTest.get().installation().ports().postgres();
        var address = "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
        try (var connection = DriverManager.getConnection(address, "postgres", "");
                var statement = connection.createStatement()) {
            statement.execute("checkpoint");
            return tables(connection, text);
        }
    }

    private static List<String> tables(Connection connection, String text) throws SQLException {
        var hex = HexFormat.of().formatHex(text.getBytes(US_ASCII));
        var found = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var tables = connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                var table = "\"%s\".\"%s\"".formatted(tables.getString("TABLE_SCHEM"), tables.getString("TABLE_NAME"));
                try (var rows = statement.executeQuery(
                        "select 1 from %s t where t::text like '%%%s%%' or t::text like '%%%s%%' limit 1"
                                .formatted(table, text, hex))) {
                    if (rows.next()) found.add(table);
                }
            }
        }
        return found;
    }

    private static List<Path> files(Path home, Predicate<Path> wanted, String... texts) throws IOException {
        var found = new ArrayList<Path>();
        try (var all = Files.walk(home)) {
            for (var file : all.filter(Files::isRegularFile).filter(wanted).toList()) {
                var content = content(file);
                for (var text : texts) if (content.contains(text)) found.add(file);
            }
        }
        return found;
    }

    // what the servers have removed meanwhile holds nothing
    private static String content(Path file) throws IOException {
        try {
            return new String(Files.readAllBytes(file), ISO_8859_1);
        } catch (NoSuchFileException gone) {
            return "";
        }
    }

    private static boolean isLog(Path file) {
        var path = file.toString();
        return path.endsWith(".log") || path.contains("/logs/") || path.contains("/ffdc/");
    }

    private static String nik() {
        return "137201040590%04d".formatted(ThreadLocalRandom.current().nextInt(1, 10_000));
    }
}
