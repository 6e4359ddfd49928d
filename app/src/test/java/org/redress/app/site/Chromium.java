package org.redress.app.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The desk in a real Chromium: Debian's own, which has to be there.
final class Chromium implements AutoCloseable {

    /// 1280 pixels at 400% zoom are 320 wide.
    static final int NARROW = 320;

    static final int WIDE = 1280;

    private static final int HEIGHT = 900;

    private static final Path PROGRAM = Path.of("/usr/bin/chromium");
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final Playwright playwright =
            Playwright.create(
                    new Playwright.CreateOptions()
                            .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser =
            playwright
                    .chromium()
                    .launch(
                            new BrowserType.LaunchOptions()
                                    .setExecutablePath(PROGRAM)
                                    .setArgs(List.of("--no-sandbox")));
    private final String site;

    /// @param site the address of the site that it visits
    Chromium(String site) {
        this.site = site;
    }

    BrowserContext context(boolean script, int width) {
        return browser.newContext(
                new Browser.NewContextOptions()
                        .setBaseURL(site)
                        .setLocale("en-GB")
                        .setJavaScriptEnabled(script)
                        .setViewportSize(width, HEIGHT));
    }

    /// A page on which an officer has signed in.
    static Page signedIn(BrowserContext context, String officer) {
        Page page = context.newPage();
        page.navigate("/sign-in");
        page.check("input[value=" + officer + "]");
        page.waitForNavigation(() -> page.click("main button[type=submit]"));
        return page;
    }

    /// Keeps a picture of the page, where a folder for pictures is given.
    static void shows(Page page, String name) {
        Optional.ofNullable(System.getProperty("screenshots"))
                .ifPresent(folder ->
                        page.screenshot(
                                new Page.ScreenshotOptions()
                                        .setPath(Path.of(folder, name + ".png"))
                                        .setFullPage(true)));
    }

    /// Accessible, and good to read and to tap however narrow the screen is; each with a picture.
    static void isGood(Page page, String name) {
        fitsEveryScreen(page, name);
        isTappable(page);
        page.setViewportSize(WIDE, HEIGHT);
        isAccessible(page);
    }

    /// Fits a wide screen and a narrow one, at which it is left.
    static void fitsEveryScreen(Page page, String name) {
        for (int width : List.of(WIDE, NARROW)) {
            page.setViewportSize(width, HEIGHT);
            shows(page, name + "-" + width);
            fitsItsScreen(page);
        }
    }

    static void isAccessible(Page page) {
        assertThat(violations(page, "tag", RULES)).as(page.url()).isEmpty();
    }

    /// What has to be tapped is large enough, or far enough from the next: what a narrow screen
    /// changes of what is accessible.
    static void isTappable(Page page) {
        assertThat(violations(page, "rule", List.of("target-size")))
                .as("%s at %s", page.url(), page.viewportSize().width)
                .isEmpty();
    }

    /// Only what is violated, and without the mode for pages that hold others in frames: all that
    /// passed takes axe and the test longer to tell of than to find.
    private static List<Rule> violations(Page page, String type, List<String> values) {
        AxeRunOnlyOptions only = new AxeRunOnlyOptions();
        only.setType(type);
        only.setValues(values);
        AxeRunOptions options = new AxeRunOptions();
        options.setRunOnly(only);
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(options).setLegacyMode(true).analyze().getViolations();
    }

    static void fitsItsScreen(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as(page.url() + " at " + page.viewportSize().width)
                .isEqualTo(true);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
