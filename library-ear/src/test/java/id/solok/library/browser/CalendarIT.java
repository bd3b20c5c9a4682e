package id.solok.library.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.solok.library.system.Browser;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A manager keeps the calendar: hours, holidays, and a closure that moves a due date and is taken back. */
class CalendarIT {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("id"));

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
    void aClosureIsLookedAtAppliedAndTakenBack() throws Exception {
        var copy = TestData.copies("Buku penutupan", 1).get(0);
        var due = TestData.lend(TestData.card("Anggota penutupan"), copy);
        var page = Browser.signIn(context, "kepala", "/staff/calendar/closures");

        page.locator("[id='closure:save']").click();
        assertThat(page.locator("[id='closure:firstDay-message']")).not().isEmpty();
        Look.at(page, "staff-closures-wrong");
        page.locator("[id='closure:firstDay']").fill(due.toString());
        page.locator("[id='closure:reasonId']").fill("Fumigasi");
        page.locator("[id='closure:reasonEn']").fill("Fumigation");
        page.locator("[id='closure:save']").click();

        assertThat(page.locator("h1")).containsText("Penutupan");
        assertThat(page.locator(".status").first()).hasText("Disiapkan");
        assertThat(line(page, "closure:effects", copy)).containsText(DAY.format(due));
        Look.at(page, "staff-closure-preview");
        confirm(page, "closure:apply");
        assertThat(page.locator(".status").first()).hasText("Berlaku");
        assertThat(line(page, "closure:moves", copy)).containsText("berpindah");
        Look.at(page, "staff-closure-applied");
        var address = page.url();

        page.navigate(TestData.address("/opening-hours"));
        assertThat(page.locator(".hours-notes").first()).containsText("Fumigasi");
        page.navigate(TestData.address(
                "/staff/calendar/calendar?month=" + due.toString().substring(0, 7)));
        assertThat(page.locator(".month-closed", new Page.LocatorOptions().setHasText("Fumigasi"))
                        .first())
                .isVisible();
        Look.at(page, "staff-calendar-closed");

        page.navigate(address);
        confirm(page, "closure:takeBack");
        assertThat(page.locator(".status").first()).hasText("Dibatalkan");
        assertThat(line(page, "closure:moves", copy)).containsText("dikembalikan");
        Look.at(page, "staff-closure-taken-back");
        page.navigate(TestData.address("/staff/calendar/closures"));
        assertThat(page.locator("[id='list:closures']")).containsText("Fumigasi");
        Look.at(page, "staff-closures");
    }

    @Test
    void ramadanHoursAndADayOfOtherHoursAreKept() {
        var page = Browser.signIn(context, "admin", "/staff/calendar/hours");
        Look.at(page, "staff-hours");

        page.locator("[id='plan:validFrom']").fill("2029-01-15");
        page.locator("[id='plan:validUntil']").fill("2029-01-10");
        page.locator("[id='plan:nameId']").fill("Jam Ramadan");
        page.locator("[id='plan:nameEn']").fill("Ramadan hours");
        page.locator("[id='plan:closes1']").fill("15:00");
        page.locator("[id='plan:save']").click();
        assertThat(page.locator("[id='plan:validUntil-message']")).containsText("sebelum");
        assertThat(page.locator("[id='plan:closes1']")).hasValue("15:00");
        Look.at(page, "staff-hours-wrong");
        page.locator("[id='plan:validUntil']").fill("2029-02-13");
        page.locator("[id='plan:save']").click();
        var plan = page.locator("[id='list:plans'] tbody tr", new Page.LocatorOptions().setHasText("Jam Ramadan"));
        assertThat(plan).containsText("08.00–15.00");

        page.locator("[id='special:day']").fill(nextSunday().toString());
        page.locator("[id='special:opens']").fill("09:00");
        page.locator("[id='special:closes']").fill("12:00");
        page.locator("[id='special:reasonId']").fill("Bazar buku");
        page.locator("[id='special:reasonEn']").fill("Book fair");
        page.locator("[id='special:add']").click();
        assertThat(page.locator("[id='special:specials']")).containsText("Bazar buku");
        Look.at(page, "staff-hours-kept");

        plan.locator("button").last().click();
        page.locator(".ui-confirmdialog-yes").click();
        assertThat(plan).hasCount(0);
        page.locator("[id='special:specials'] button").first().click();
        page.locator(".ui-confirmdialog-yes").click();
        assertThat(page.locator("[id='special:specials']")).not().containsText("Bazar buku");
    }

    @Test
    void aFileOfHolidaysIsComparedAndWhatIsChosenIsTakenOver() {
        var page = Browser.signIn(context, "kepala", "/staff/calendar/holidays?year=2030");
        var file = """
                tanggal;nama;jenis
                17/8/2030;Hari Kemerdekaan;libur
                31/2/2030;Bukan hari;libur
                """;
        page.locator("[id='import:file']")
                .setInputFiles(new FilePayload("libur.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        page.locator("[id='import:compare']").click();

        assertThat(page.locator("[id='import:differences']")).containsText("Hari Kemerdekaan");
        assertThat(page.locator("#import")).containsText("Tanggal tidak terbaca");
        Look.at(page, "staff-holidays-compared");
        page.locator("[id='import:take']").click();
        assertThat(page.locator("[id='list:holidays']")).containsText("Hari Kemerdekaan");
        Look.at(page, "staff-holidays");

        page.locator("[id='list:holidays'] button").last().click();
        page.locator(".ui-confirmdialog-yes").click();
        assertThat(page.locator("[id='list:holidays']")).not().containsText("Hari Kemerdekaan");
    }

    @Test
    void staffReadTheCalendarAndChangeNothing() {
        var page = Browser.signIn(context, "sirkulasi", "/staff/calendar/calendar");
        assertThat(page.locator(".month-today")).hasCount(1);
        Look.at(page, "staff-calendar");
        for (var name : new String[] {"hours", "holidays", "closures"}) {
            page.navigate(TestData.address("/staff/calendar/" + name));
            assertEquals(0, page.locator(".box-form input:visible").count(), name);
            Look.at(page, "staff-" + name + "-read");
        }
    }

    @Test
    void everyoneReadsTheOpeningHoursInBothLanguages() {
        var page = context.newPage();
        page.navigate(TestData.address("/opening-hours"));
        assertThat(page.locator("h1")).hasText("Jam layanan");
        assertThat(page.locator(".hours-table")).hasCount(2);
        Look.at(page, "public-hours");

        page.navigate(TestData.address("/opening-hours?lang=en"));
        assertThat(page.locator("h1")).hasText("Opening hours");
        assertEquals(0, context.cookies().size());
        Look.at(page, "public-hours-en");
    }

    private static void confirm(Page page, String button) {
        page.locator("[id='" + button + "']").click();
        page.locator(".ui-confirmdialog-yes").click();
    }

    private static LocalDate nextSunday() {
        var day = today().plusDays(1);
        while (day.getDayOfWeek() != DayOfWeek.SUNDAY) day = day.plusDays(1);
        return day;
    }

    private static LocalDate today() {
        return LocalDate.now(Clock.system(ZoneId.of("Asia/Jakarta")));
    }

    /** The row that says this, on whichever page of the table it stands: others lend books on the same day. */
    private static Locator line(Page page, String table, String text) {
        var rows = page.locator("[id='" + table + "'] tbody");
        assertThat(rows).isVisible();
        var line = rows.locator("tr", new Locator.LocatorOptions().setHasText(text));
        var next = page.locator("[id='" + table + "'] .ui-paginator-next:not(.ui-state-disabled)");
        while (line.count() == 0 && next.count() > 0) {
            var seen = rows.textContent();
            next.click();
            assertThat(rows).not().hasText(seen);
        }
        return line;
    }
}
