package org.redress.app.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/// The inbox, each page of triage and a form given back, in a real Chromium.
class InboxBrowserTest extends InChromium {

    private static void go(Page page) {
        page.click("main form button.govuk-button");
    }

    private static String received(String area, String name) {
        try (Desk.Browser browser = desk.browser("priya-nair")) {
            return new Contacts(browser)
                    .received(
                            area,
                            name,
                            "Visits stopped and early help came late",
                            "madeByYoungPerson",
                            "true");
        }
    }

    @Test
    void every_page_of_triage_is_accessible_and_fits_its_screen() {
        received("childrens", "Zed Example");
        String address = received("childrens", "Zed Example");
        try (BrowserContext context = chromium.context(true, Chromium.WIDE)) {
            Page page = Chromium.signedIn(context, "priya-nair");
            page.navigate("/inbox");
            Chromium.isGood(page, "inbox");
            page.navigate(address + "/triage");
            Chromium.isGood(page, "triage-what");
            go(page);
            Chromium.isGood(page, "triage-error");
            page.check("input[name=what][value=moved]");
            go(page);
            Chromium.isGood(page, "triage-move");
            page.navigate(address + "/triage");
            page.check("input[name=what][value=complaint]");
            go(page);
            Chromium.isGood(page, "triage-scope");
            page.check("input[name='scope.provisions.part-3']");
            go(page);
            Chromium.isGood(page, "triage-way");
            page.check("input[name=way][value=not-accepted]");
            go(page);
            Chromium.isGood(page, "triage-refusal");
            page.check("input[name=exclusion][value=personnel]");
            page.fill("[name=explanation]", "It is about a post at the council.");
            go(page);
            Chromium.isGood(page, "triage-check");
            page.click("button[name=change][value=way]");
            assertThat(page.textContent("h1")).isEqualTo("How is it handled?");
        }
    }

    @Test
    void the_return_key_goes_on_and_does_not_go_back_to_change_an_answer() {
        String address = received("corporate", "Abe Example");
        try (BrowserContext context = chromium.context(false, Chromium.WIDE)) {
            Page page = Chromium.signedIn(context, "priya-nair");
            page.navigate(address + "/triage");
            page.check("input[name=what][value=comment]");
            go(page);
            page.focus("[name=on-day]");
            page.keyboard().press("Enter");
            page.waitForURL("**/cases/*?done=record-comment");

            assertThat(page.textContent("main")).contains("It is recorded as a comment.");
        }
    }

    @Test
    void what_was_typed_outlives_the_session() {
        try (BrowserContext context = chromium.context(true, Chromium.WIDE)) {
            Page page = Chromium.signedIn(context, "priya-nair");
            page.navigate("/contacts/new?area=corporate");
            Chromium.isGood(page, "receipt");
            page.fill("[name=subject]", "Typed for half an hour");
            page.check("input[name=channel][value=phone]");
            context.clearCookies();
            page.click("main form button.govuk-button");
            Chromium.isGood(page, "signed-out");
            page.check("input[value=priya-nair]");
            go(page);
            Chromium.isGood(page, "draft");
            go(page);
            Chromium.isGood(page, "given-back");

            assertThat(page.inputValue("[name=subject]")).isEqualTo("Typed for half an hour");
            assertThat(page.isChecked("input[name=channel][value=phone]")).isTrue();
            page.fill("[name=receivedOn-day]", "28");
            page.fill("[name=receivedOn-month]", "11");
            page.fill("[name=receivedOn-year]", "2025");
            go(page);
            assertThat(page.textContent("main"))
                    .contains("The contact is recorded.", "Typed for half an hour");
        }
    }

    @Test
    void both_are_shown_where_somebody_else_was_first() {
        String address = received("corporate", "Bea Example");
        try (BrowserContext context = chromium.context(true, Chromium.NARROW);
                Desk.Browser other = desk.browser("tom-okafor")) {
            Page page = Chromium.signedIn(context, "priya-nair");
            page.navigate(address + "/record-adjustments");
            page.fill("[name=adjustments]", "Large print, please");
            other.send(
                    address + "/withdraw",
                    Contacts.fields("on-day", "1", "on-month", "12", "on-year", "2025"),
                    address + "/withdraw");
            go(page);
            Chromium.isGood(page, "meanwhile");

            assertThat(page.textContent("main"))
                    .contains("What somebody else recorded meanwhile", "Withdrawn by the person");
            assertThat(page.inputValue("[name=adjustments]")).isEqualTo("Large print, please");
        }
    }
}
