package id.solok.library.system;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Headless Chromium: Debian's where it is or can be installed, else Playwright's own; without any, tests fail. */
public final class Browser {
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-sync");
    private static final double SLOWEST_ANSWER = 20_000;
    private static final Path DEBIAN = Path.of("/usr/bin/chromium");

    private static Playwright playwright;
    private static com.microsoft.playwright.Browser chromium;

    private Browser() {}

    /** A browser without cookies, {@code width} pixels wide. */
    public static BrowserContext context(int width) {
        return chromium().newContext(options(width));
    }

    /** A browser that runs no page's JavaScript. */
    public static BrowserContext contextWithoutScripts(int width) {
        return chromium().newContext(options(width).setJavaScriptEnabled(false));
    }

    private static com.microsoft.playwright.Browser.NewContextOptions options(int width) {
        return new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, width < 600 ? 844 : 900)
                .setLocale("id-ID")
                .setTimezoneId("Asia/Jakarta");
    }

    /** Opens a page of the portal and signs in on the way. */
    public static Page signIn(BrowserContext context, String user, String path) {
        var system = SystemUnderTest.get();
        var page = context.newPage();
        page.navigate(system.installation().baseUrl() + path);
        answerSignIn(page, user);
        return page;
    }

    /** Fills in Keycloak's sign-in page and waits for the portal. */
    public static void answerSignIn(Page page, String user) {
        var system = SystemUnderTest.get();
        page.fill("#username", user);
        page.fill("#password", system.secrets().get("user.password"));
        page.click("#kc-login");
        page.waitForURL(url -> url.startsWith(system.installation().baseUrl()));
    }

    /** Whether the page can be read without scrolling sideways. */
    public static boolean fits(Page page) {
        return Boolean.TRUE.equals(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"));
    }

    /** Keeps a picture of the whole page in target/screenshots. */
    public static void picture(Page page, String name) {
        var folder = Path.of(System.getProperty("library.home")).resolveSibling("screenshots");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(folder.resolve(name + "-" + page.viewportSize().width + ".png"))
                .setFullPage(true));
    }

    private static synchronized com.microsoft.playwright.Browser chromium() {
        if (chromium == null) {
            playwright = Playwright.create();
            PlaywrightAssertions.setDefaultAssertionTimeout(SLOWEST_ANSWER);
            var options = new BrowserType.LaunchOptions().setArgs(ARGUMENTS);
            if (debianIsThere()) options.setExecutablePath(DEBIAN);
            chromium = playwright.chromium().launch(options);
        }
        return chromium;
    }

    private static boolean debianIsThere() {
        if (Files.isExecutable(DEBIAN)) return true;
        if ("root".equals(System.getProperty("user.name")) && Files.isExecutable(Path.of("/usr/bin/apt-get")))
            run(List.of("sh", "-c", "apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y chromium"));
        if (Files.isExecutable(DEBIAN)) return true;
        run(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "com.microsoft.playwright.CLI",
                "install",
                "chromium"));
        return false;
    }

    private static void run(List<String> command) {
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(10, TimeUnit.MINUTES)) process.destroyForcibly();
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException("No browser could be installed for the browser tests", failed);
        }
    }

    static synchronized void end() {
        if (playwright != null) playwright.close();
        playwright = null;
        chromium = null;
    }
}
