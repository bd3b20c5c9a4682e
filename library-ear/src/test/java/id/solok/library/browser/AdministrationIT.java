package id.solok.library.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import id.solok.library.system.Browser;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The managing pages, and which page each role may open. */
class AdministrationIT {
    private static final Set<String> ALL = Set.of("admin", "kepala", "pustakawan", "katalog", "sirkulasi", "program");
    private static final Set<String> DESK = Set.of("pustakawan", "sirkulasi");
    private static final Set<String> CATALOGUE = Set.of("admin", "pustakawan", "katalog");
    private static final Set<String> PLACES = Set.of("admin", "kepala", "pustakawan");
    private static final Set<String> NOTICES = Set.of("admin", "kepala", "pustakawan", "sirkulasi");
    private static final Map<String, Set<String>> MAY_OPEN = Map.ofEntries(
            Map.entry("/staff/home", ALL),
            Map.entry("/staff/catalog/records", ALL),
            Map.entry("/staff/circulation/desk", DESK),
            Map.entry("/staff/membership/members", DESK),
            Map.entry("/staff/membership/register", DESK),
            Map.entry("/staff/membership/applications", DESK),
            Map.entry("/staff/membership/types", Set.of("admin", "kepala")),
            Map.entry("/staff/authorities/headings", CATALOGUE),
            Map.entry("/staff/authorities/edit", CATALOGUE),
            Map.entry("/staff/catalog/edit", CATALOGUE),
            Map.entry("/staff/catalog/bulk", CATALOGUE),
            Map.entry("/staff/catalog/shelf", CATALOGUE),
            Map.entry("/staff/documents/labels", CATALOGUE),
            Map.entry("/staff/exports/exports", CATALOGUE),
            Map.entry("/staff/imports/imports", CATALOGUE),
            Map.entry("/staff/imports/profiles", CATALOGUE),
            Map.entry("/staff/imports/profile", CATALOGUE),
            Map.entry("/staff/discovery/misses", Set.of("kepala", "pustakawan", "katalog")),
            Map.entry("/staff/catalog/branches", PLACES),
            Map.entry("/staff/catalog/rooms", PLACES),
            Map.entry("/staff/documents/sheets", PLACES),
            Map.entry("/staff/calendar/calendar", ALL),
            Map.entry("/staff/calendar/hours", ALL),
            Map.entry("/staff/calendar/holidays", ALL),
            Map.entry("/staff/calendar/closures", ALL),
            Map.entry("/staff/jobs/runs", PLACES),
            Map.entry("/staff/notices/outbox", NOTICES),
            Map.entry("/staff/notices/dead", NOTICES),
            Map.entry("/staff/notices/templates", Set.of("admin", "kepala")),
            Map.entry("/staff/notices/channels", Set.of("admin", "kepala")),
            Map.entry("/staff/core/settings", Set.of("admin", "kepala")));

    private BrowserContext context;

    @BeforeEach
    void theOfficeOpens() {
        context = Browser.context(Look.WIDE);
    }

    @AfterEach
    void theOfficeCloses() {
        context.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "kepala", "pustakawan", "katalog", "sirkulasi", "program"})
    void eachRoleOpensItsPagesAndIsRefusedTheOthers(String user) {
        var page = Browser.signIn(context, user, "/staff/home");
        Map<String, Integer> expected = new TreeMap<>();
        Map<String, Integer> answers = new TreeMap<>();
        MAY_OPEN.forEach((path, users) -> {
            expected.put(path, users.contains(user) ? 200 : 403);
            answers.put(path, page.navigate(TestData.address(path)).status());
            assertThat(page.locator("h1")).isVisible();
        });

        assertEquals(expected, answers);
        page.navigate(TestData.address("/staff/home"));
        for (var link : page.locator("nav.menu a, .work-head a").all())
            assertEquals(
                    200,
                    page.request()
                            .get(TestData.address(link.getAttribute("href")))
                            .status(),
                    link.getAttribute("href"));
        Look.at(page, "staff-home-" + user);
    }

    @Test
    void theJobsPageListsRunsAndIsReadable() {
        var page = Browser.signIn(context, "pustakawan", "/staff/jobs/runs");

        assertThat(page.locator("h1")).hasText("Pekerjaan");
        Look.at(page, "staff-jobs");
    }

    @Test
    void aSettingIsChangedFromADayOnAndTheOldValueStays() {
        var page = Browser.signIn(context, "kepala", "/staff/core/settings");
        var day = LocalDate.now(Clock.system(ZoneId.of("Asia/Jakarta"))).plusDays(30);

        change(page, "25", day);

        assertThat(page.getByText("25 berlaku mulai").first()).isVisible();
        assertThat(page.locator("#settings h3").first()).hasText("Akan berlaku");
        assertThat(page.locator("h3 + ul").first()).containsText("25 mulai");
        Look.at(page, "staff-settings");
    }

    @Test
    void aWrongValueOfASettingIsToldAtTheFieldAndStaysThere() {
        var page = Browser.signIn(context, "kepala", "/staff/core/settings");

        change(page, "banyak", LocalDate.now(Clock.system(ZoneId.of("Asia/Jakarta"))));

        assertThat(page.locator("[id='settings:value-message']")).containsText("ntara");
        assertThat(page.locator("[id='settings:value']")).hasValue("banyak");
        Look.at(page, "staff-settings-wrong");
    }

    @Test
    void thePortalSpeaksEnglishOnRequest() {
        var page = Browser.signIn(context, "admin", "/staff/home");
        page.locator("details.user > summary").click();
        page.locator("details.user").getByText("English").click();

        assertThat(page.locator("html")).hasAttribute("lang", "en");
        for (var path : MAY_OPEN.keySet()) {
            page.navigate(TestData.address(path));
            Look.at(page, "en" + path.replace('/', '-'));
        }
    }

    private static void change(Page page, String value, LocalDate from) {
        page.locator("[id='settings:value']").fill(value);
        page.locator("[id='settings:validFrom']").fill(from.toString());
        page.keyboard().press("Control+s");
    }
}
