package id.solok.library.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.solok.library.system.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The end of a session is told before it comes, and what was typed outlives it. */
class SessionEndIT {
    private BrowserContext context;
    private Page page;

    @BeforeEach
    void somebodyTypesAndLeavesTheDesk() {
        context = Browser.context(Look.WIDE);
        page = Browser.signIn(context, "sirkulasi", "/staff/home");
        page.clock().install();
        page.navigate(TestData.address("/staff/membership/register"));
        page.locator("#name").fill("Anggota yang lama pergi");
    }

    @AfterEach
    void theyLeave() {
        context.close();
    }

    @Test
    void aWarningComesInTimeAndStayingIsOneKey() {
        page.clock().fastForward("28:00");
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("Sesi hampir berakhir");
        assertThat(button("Tetap masuk")).isFocused();
        Look.at(page, "staff-session-warning");

        page.keyboard().press("Enter");

        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        assertThat(page.locator("#name")).hasValue("Anggota yang lama pergi");
    }

    @Test
    void afterTheEndSigningInAgainBringsBackWhatWasTyped() {
        context.clearCookies();
        page.clock().fastForward("31:00");
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("Sesi telah berakhir");
        Look.at(page, "staff-session-ended");

        button("Masuk lagi dan lanjutkan").click();
        assertThat(page.locator("#password")).isVisible();
        Browser.answerSignIn(page, "sirkulasi");

        assertThat(page.locator("#name")).hasValue("Anggota yang lama pergi");
        assertThat(page.locator("#restored")).hasText("Isian Anda dipulihkan. Periksa, lalu simpan.");
    }

    private com.microsoft.playwright.Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
