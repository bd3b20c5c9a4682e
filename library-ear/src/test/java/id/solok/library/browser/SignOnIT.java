package id.solok.library.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PageAssertions;
import com.microsoft.playwright.options.AriaRole;
import id.solok.library.system.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Signing on with Keycloak and signing out again. */
class SignOnIT {
    private BrowserContext context;

    @BeforeEach
    void somebodyComes() {
        context = Browser.context(Look.WIDE);
    }

    @AfterEach
    void theyLeave() {
        context.close();
    }

    @Test
    void thePortalAsksWhoIsThereAndOpensTheHomePage() {
        var page = context.newPage();
        page.navigate(TestData.address("/staff/"));
        assertThat(page.locator("#username")).isVisible();
        Look.at(page, "staff-sign-in");

        Browser.answerSignIn(page, "sirkulasi");

        assertThat(page).hasURL(TestData.address("/staff/home"));
        Look.at(page, "staff-home");
    }

    @Test
    void signingInComesBackToThePageThatWasAskedFor() {
        var page = Browser.signIn(context, "pustakawan", "/staff/membership/members?q=siti%20a");

        assertThat(page).hasURL(TestData.address("/staff/membership/members?q=siti%20a"));
        assertThat(page.locator("#q")).hasValue("siti a");
    }

    @Test
    void aMemberIsToldThatThePortalIsNotForThemAndCanSignOut() {
        var page = Browser.signIn(context, "anggota", "/staff/home");

        assertEquals(403, page.navigate(TestData.address("/staff/home")).status());
        assertThat(page.locator("h1")).hasText("Anda tidak punya akses ke halaman ini");
        Look.at(page, "staff-403");
        button(page, "Keluar dan masuk dengan akun lain").click();
        page.navigate(TestData.address("/staff/home"));
        assertThat(page.locator("#password")).isVisible();
    }

    @Test
    void signingOutEndsTheSignOnInKeycloakToo() {
        var page = Browser.signIn(context, "katalog", "/staff/home");

        button(page, "Keluar").click();
        assertThat(page).hasURL(TestData.address("/"));

        page.navigate(TestData.address("/staff/home"));
        assertThat(page.locator("#password")).isVisible();
    }

    @Test
    void aSignInBegunInTwoTabsEndsInBothPages() {
        var first = context.newPage();
        first.navigate(TestData.address("/staff/catalog/records"));
        var second = context.newPage();
        second.navigate(TestData.address("/staff/jobs/runs"));

        Browser.answerSignIn(first, "pustakawan");
        assertThat(first).hasURL(TestData.address("/staff/catalog/records"));

        second.bringToFront();
        assertThat(second)
                .hasURL(TestData.address("/staff/jobs/runs"), new PageAssertions.HasURLOptions().setTimeout(20_000));
        assertThat(second.locator("h1")).hasText("Pekerjaan");
    }

    private static com.microsoft.playwright.Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
