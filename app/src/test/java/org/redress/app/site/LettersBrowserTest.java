package org.redress.app.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/// Letters and their templates in a real Chromium.
class LettersBrowserTest extends InChromium {

    private static void look(Page page, String name) {
        Chromium.fitsEveryScreen(page, name);
        assertThat(MarkupTest.faults(page.content())).as(page.url()).isEmpty();
    }

    private static void press(Page page, String button) {
        page.click("main button:has-text(\"" + button + "\")");
    }

    @Test
    void a_letter_is_written_approved_and_sent_without_a_script() {
        try (BrowserContext context = chromium.context(false, Chromium.NARROW)) {
            Page page = Chromium.signedIn(context, "priya-nair");
            page.navigate("/cases?area=corporate&status=open&stage=1");
            page.click("tbody a");
            page.click("main >> text=Write a letter");
            look(page, "letters");
            page.click("summary");
            page.click("main a[href*='/letters/new/']:has-text(\"Withdrawal confirmed\")");
            press(page, "Write the draft");
            assertThat(page.textContent("main")).contains("The draft is written");
            look(page, "letter-draft");

            page.fill("#body", "Dear Ada\n\n[say more]\n");
            press(page, "Approve the letter");
            assertThat(page.textContent("main")).contains("There is a problem", "Missing");
            look(page, "letter-error");

            page.fill("#body", "Dear Ada\n\n# Your complaint\n\n- You have withdrawn it.\n");
            press(page, "Approve the letter");
            assertThat(page.textContent("main")).contains("The letter is approved");
            look(page, "letter-approved");
            press(page, "Mark as sent");
            assertThat(page.textContent("main"))
                    .contains("The letter is marked as sent", "Record a withdrawal");
            look(page, "letter-sent");
            page.click("main >> text=See it as it will look");
            look(page, "letter-paper");
        }
    }

    @Test
    void every_page_of_letters_meets_wcag_2_2_aa() {
        try (BrowserContext context = chromium.context(true, Chromium.WIDE)) {
            Page page = Chromium.signedIn(context, "priya-nair");
            page.navigate("/cases?area=childrens&status=open&stage=3");
            page.click("tbody a");
            String letters = page.url() + "/letters";
            page.navigate(letters);
            Chromium.isAccessible(page);
            page.navigate(letters + "/new/panel-invitation");
            Chromium.isAccessible(page);
            press(page, "Write the draft");
            Chromium.isAccessible(page);
            press(page, "Approve the letter");
            Chromium.isAccessible(page);
            page.fill("#body", "Dear Ada\n");
            page.fill("#reason", "Told by telephone");
            press(page, "Approve the letter");
            Chromium.isAccessible(page);
            page.click("main >> text=See it as it will look");
            Chromium.isAccessible(page);
        }
    }

    @Test
    void templates_meet_wcag_2_2_aa_and_fit_their_screen() {
        try (BrowserContext context = chromium.context(true, Chromium.WIDE)) {
            Page page = Chromium.signedIn(context, "leo-grant");
            page.navigate("/administration/letter-templates");
            Chromium.isGood(page, "templates");
            page.click("main >> text=Invitation to the review panel");
            Chromium.isGood(page, "template");
            page.fill("#text", "Dear {{whoever}}");
            press(page, "Save the template");
            Chromium.isGood(page, "template-error");
        }
    }
}
