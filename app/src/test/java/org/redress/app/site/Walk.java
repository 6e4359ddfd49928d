package org.redress.app.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/// What a person does on the pages, in the words that the pages show.
final class Walk {

    private final Page page;
    private String caseAddress = "";

    Walk(Page page) {
        this.page = page;
    }

    Page page() {
        return page;
    }

    /// Goes where a link leads that is on the page.
    Walk follow(String link) {
        Locator found = page.locator("main a, nav a", withText(link)).first();
        open(found);
        found.click();
        return this;
    }

    /// Opens the fold that something lies in, as a person would before clicking it.
    private static void open(Locator found) {
        if (!found.isVisible()) {
            found.locator("xpath=ancestor::details/summary").first().click();
        }
    }

    private static Page.LocatorOptions withText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    Walk fill(String field, String value) {
        page.fill("[name=\"" + field + "\"]", value);
        return this;
    }

    Walk day(String field, LocalDate day) {
        fill(field + "-day", String.valueOf(day.getDayOfMonth()));
        fill(field + "-month", String.valueOf(day.getMonthValue()));
        return fill(field + "-year", String.valueOf(day.getYear()));
    }

    /// Chooses by what the page calls it.
    Walk choose(String field, String label) {
        Locator list = page.locator("select[name=\"" + field + "\"]");
        if (list.count() > 0) {
            List<String> values =
                    list.locator("option", new Locator.LocatorOptions().setHasText(label))
                                            .evaluateAll("all => all.map(one => one.value)")
                                    instanceof List<?> found
                            ? found.stream().map(Object::toString).toList()
                            : List.of();
            list.selectOption(values.getFirst());
        } else {
            page.locator(
                            ".govuk-radios__item:has([name=\"" + field + "\"])",
                            new Page.LocatorOptions()
                                    .setHasText(
                                            Pattern.compile(
                                                    "^\\s*" + label, Pattern.CASE_INSENSITIVE)))
                    .first()
                    .locator("input")
                    .check();
        }
        return this;
    }

    Walk tick(String field) {
        page.check("input[name=\"" + field + "\"]");
        return this;
    }

    /// Sends the form, which is taken.
    Walk send() {
        press();
        assertThat(page.locator(".govuk-error-summary").allInnerTexts()).as(page.url()).isEmpty();
        return this;
    }

    /// Sends the form, whatever comes of it.
    Walk press() {
        page.click("main form button[type=submit] >> nth=0");
        return this;
    }

    Walk sees(String... texts) {
        assertThat(page.locator("main").innerText()).containsIgnoringCase(texts[0]).contains(texts);
        return this;
    }

    /// Remembers the case that is shown.
    Walk atCase() {
        caseAddress = page.url().replaceAll("\\?.*", "");
        return this;
    }

    Walk toCase() {
        page.navigate(caseAddress);
        return this;
    }

    String reference() {
        return caseAddress.substring(caseAddress.lastIndexOf('/') + 1);
    }
}
