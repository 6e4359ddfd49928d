package org.redress.app.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The desk in a real Chromium, beyond what `EveryPageTest` finds by following links.
class BrowserTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static Desk desk;
    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void start() {
        desk = new Desk();
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(CHROMIUM)
                                        .setArgs(List.of("--no-sandbox")));
    }

    @AfterAll
    static void stop() {
        browser.close();
        playwright.close();
        desk.close();
    }

    private static BrowserContext context(boolean script, int width) {
        return browser.newContext(
                new Browser.NewContextOptions()
                        .setBaseURL(desk.address())
                        .setJavaScriptEnabled(script)
                        .setViewportSize(width, 900));
    }

    private static Page signedIn(BrowserContext context) {
        Page page = signedIn(context, "priya-nair");
        assertThat(page.url()).endsWith("/work");
        return page;
    }

    private static Page signedIn(BrowserContext context, String officer) {
        Page page = context.newPage();
        page.navigate("/");
        page.check("input[value=" + officer + "]");
        page.click("main button[type=submit]");
        return page;
    }

    private static void shows(Page page, String name) {
        Optional.ofNullable(System.getProperty("screenshots"))
                .ifPresent(folder ->
                        page.screenshot(
                                new Page.ScreenshotOptions()
                                        .setPath(Path.of(folder, name + ".png"))
                                        .setFullPage(true)));
    }

    private static void isAccessible(Page page) {
        assertThat(new AxeBuilder(page).withTags(RULES).analyze().getViolations())
                .as(page.url())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 320})
    void pages_that_no_link_leads_to_meet_wcag_2_2_aa_and_fit_their_screen(int width) {
        try (BrowserContext context = context(true, width)) {
            Page page = context.newPage();
            page.navigate("/sign-in");
            look(page, "sign-in", width);
            page = signedIn(context);
            page.navigate("/cases?area=childrens&status=open&stage=2&order=received");
            page.click("tbody a");
            page.navigate(page.url() + "/extend?stage=2");
            page.click("main form button[type=submit]");
            look(page, "form-error", width);
        }
        try (BrowserContext context = context(true, width)) {
            Page page = signedIn(context, "ruth-adeyemi");
            page.navigate("/records/ombudsman-case");
            page.click("tbody a");
            page.navigate(page.url() + "/record-decision");
            page.click("main form button[type=submit]");
            look(page, "record-form-error", width);
        }
        try (BrowserContext context = context(true, width)) {
            Page page = signedIn(context, "iris-bennett");
            page.fill("[name=reference]", "CHI-2025-0001");
            page.click("main form button[type=submit]");
            look(page, "equality-answers", width);
        }
    }

    private static void look(Page page, String name, int width) {
        shows(page, name + "-" + width);
        isAccessible(page);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as(page.url() + " at " + width)
                .isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 320})
    void a_contact_is_recorded_and_acknowledged_without_a_script(int width) {
        try (BrowserContext context = context(false, width)) {
            Page page = signedIn(context);
            page.click("text=Record a contact");
            page.check("input[name=area][value=childrens]");
            page.click("main form button[type=submit]");
            page.fill("[name=receivedOn-day]", "28");
            page.fill("[name=receivedOn-month]", "11");
            page.fill("[name=receivedOn-year]", "2025");
            page.check("input[name=channel][value=phone]");
            page.fill("[name=subject]", "Nobody came on Friday");
            page.click("main form button[type=submit]");
            assertThat(page.textContent("main")).contains("The contact is recorded.");

            page.click("main >> text=Triage it");
            page.check("input[name=what][value=complaint]");
            page.click("main form button.govuk-button");
            page.check("input[name='scope.provisions.part-3']");
            page.click("main form button.govuk-button");
            page.check("input[name=way][value=statutory]");
            page.click("main form button.govuk-button");
            page.check("input[name='scope.told']");
            page.click("main form button.govuk-button");
            page.click("main >> text=Record the acknowledgement");
            page.click("main form button[type=submit]");

            assertThat(page.textContent("main"))
                    .contains("The acknowledgement is recorded.", "acknowledged");
        }
    }

    @Test
    void the_keyboard_alone_signs_in_and_opens_a_case() {
        try (BrowserContext context = context(true, 1280)) {
            Page page = context.newPage();
            page.navigate("/");
            page.focus("input[type=radio]");
            page.keyboard().press("Space");
            page.keyboard().press("Enter");
            page.waitForURL("**/work");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.textContent"))
                    .isEqualTo("Skip to main content");
            page.focus(".desk-work a[href^='/cases/']");
            page.keyboard().press("Enter");
            page.waitForURL("**/cases/**");

            assertThat(page.textContent("h2#next")).isEqualTo("What to do next");
        }
    }
}
