package org.redress.app.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/// The desk in a real Chromium, beyond what `EveryPageTest` finds by following links.
class BrowserTest extends InChromium {

    @Test
    void pages_that_no_link_leads_to_meet_wcag_2_2_aa_and_fit_their_screen() {
        try (BrowserContext context = chromium.context(true, Chromium.WIDE)) {
            Page page = context.newPage();
            page.navigate("/sign-in");
            Chromium.isGood(page, "sign-in");
            page = Chromium.signedIn(context, "priya-nair");
            page.navigate("/cases?area=childrens&status=open&stage=2&order=received");
            page.click("tbody a");
            page.navigate(page.url() + "/extend?stage=2");
            page.click("main form button[type=submit]");
            Chromium.isGood(page, "form-error");
        }
        try (BrowserContext context = chromium.context(true, Chromium.WIDE)) {
            Page page = Chromium.signedIn(context, "ruth-adeyemi");
            page.navigate("/records/ombudsman-case");
            page.click("tbody a");
            page.navigate(page.url() + "/record-decision");
            page.click("main form button[type=submit]");
            Chromium.isGood(page, "record-form-error");
        }
        try (BrowserContext context = chromium.context(true, Chromium.WIDE)) {
            Page page = Chromium.signedIn(context, "iris-bennett");
            page.fill("[name=reference]", "CHI-2025-0001");
            page.click("main form button[type=submit]");
            Chromium.isGood(page, "equality-answers");
        }
    }

    @Test
    void a_page_that_is_not_accessible_is_found_out() {
        try (BrowserContext context = chromium.context(true, Chromium.NARROW)) {
            Page page = context.newPage();
            page.setContent(
                    """
                    <html lang="en"><title>A</title><main><h1>A</h1><img src="a.png">
                    <a style="font-size: 8px" href="/a">A</a><br>
                    <a style="font-size: 8px" href="/b">B</a><p style="width: 900px">Wide</p>
                    """);

            assertThatThrownBy(() -> Chromium.isAccessible(page))
                    .isInstanceOf(AssertionError.class);
            assertThatThrownBy(() -> Chromium.isTappable(page)).isInstanceOf(AssertionError.class);
            assertThatThrownBy(() -> Chromium.fitsItsScreen(page))
                    .isInstanceOf(AssertionError.class);
        }
    }

    @Test
    void a_contact_is_recorded_and_acknowledged_without_a_script() {
        try (BrowserContext context = chromium.context(false, Chromium.WIDE)) {
            Page page = Chromium.signedIn(context, "priya-nair");
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
        try (BrowserContext context = chromium.context(true, Chromium.WIDE)) {
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
