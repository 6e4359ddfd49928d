package org.redress.app.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// What a person does on the pages with the keyboard alone, in the words that the pages show.
///
/// Everything is reached by the tab key, in the order in which the page has it, and has to be in
/// sight once it is reached. What every page has above its own is skipped, as the first link of
/// each offers.
final class Walk {

    private static final String IN_SIGHT =
            """
            it => {
                const box = it.getBoundingClientRect();
                return it === document.activeElement
                    && box.bottom > 0 && box.top < window.innerHeight
                    && box.right > 0 && box.left < window.innerWidth;
            }
            """;
    private static final Pattern GAP = Pattern.compile("\\[[^\\]]*\\]");
    private static final int MOST_STOPS = 1500;

    private final Page page;
    private boolean atTheTop = true;

    Walk(Page page) {
        this.page = page;
    }

    Page page() {
        return page;
    }

    /// Goes where the first link leads that has these words.
    Walk follow(String link) {
        Locator found = page.locator("main a, nav a", withText(link)).first();
        assertThat(found.count()).as("link “%s” on %s", link, page.url()).isPositive();
        unfold(found);
        go(found);
        return this;
    }

    /// Opens the folds that something lies in.
    private void unfold(Locator found) {
        Locator folds = found.locator("xpath=ancestor::details[not(@open)]/summary");
        while (folds.count() > 0) {
            Locator fold = folds.first();
            reach(fold);
            page.keyboard().press("Enter");
        }
    }

    /// Fills a box; the words of a fold that the box lies in are opened first.
    Walk fill(String field, String value) {
        Locator box = page.locator("main [name=\"" + field + "\"]").first();
        unfold(box);
        reach(box);
        page.keyboard().press("Control+A");
        page.keyboard().insertText(value);
        return this;
    }

    Walk day(String field, LocalDate day) {
        fill(field + "-day", String.valueOf(day.getDayOfMonth()));
        fill(field + "-month", String.valueOf(day.getMonthValue()));
        return fill(field + "-year", String.valueOf(day.getYear()));
    }

    /// Chooses by what the page calls it.
    Walk choose(String field, String label) {
        Locator list = page.locator("main select[name=\"" + field + "\"]");
        if (list.count() > 0) {
            pick(list.first(), label);
        } else {
            pick(
                    page.locator("main input[type=radio][name=\"" + field + "\"]"),
                    page.locator(
                                    ".govuk-radios__item:has([name=\"" + field + "\"])",
                                    new Page.LocatorOptions().setHasText(beginning(label)))
                            .first()
                            .locator("input")
                            .first());
        }
        return this;
    }

    private void pick(Locator list, String label) {
        Object wanted =
                list.locator("option", new Locator.LocatorOptions().setHasText(label))
                        .first()
                        .getAttribute("value");
        reach(list);
        page.keyboard().press("Home");
        int options = list.locator("option").count();
        for (int at = 0; at < options && !list.inputValue().equals(wanted); at++) {
            page.keyboard().press("ArrowDown");
        }
        assertThat(list.inputValue()).as(label).isEqualTo(wanted);
    }

    private void pick(Locator all, Locator wanted) {
        reach(all);
        for (int at = 0; at <= all.count() && !wanted.isChecked(); at++) {
            page.keyboard().press(at == 0 ? "Space" : "ArrowDown");
        }
        assertThat(wanted.isChecked()).as(page.url()).isTrue();
    }

    private static Pattern beginning(String label) {
        return Pattern.compile("^\\s*" + label, Pattern.CASE_INSENSITIVE);
    }

    private static Page.LocatorOptions withText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    Walk tick(String field) {
        Locator box = page.locator("main input[name=\"" + field + "\"]").first();
        reach(box);
        page.keyboard().press("Space");
        assertThat(box.isChecked()).as(field).isTrue();
        return this;
    }

    /// Sends the form, which is taken.
    Walk send() {
        press();
        return isTaken();
    }

    /// Sends the form by its first button, whatever comes of it.
    Walk press() {
        go(page.locator("main form button[type=submit]").first());
        return this;
    }

    /// Sends the form by the button with these words, and it is taken.
    Walk press(String button) {
        go(page.locator("main form button", withText(button)).first());
        return isTaken();
    }

    private Walk isTaken() {
        assertThat(page.locator(".govuk-error-summary").allInnerTexts())
                .as("%s %s", page.url(), page.locator(".desk-checks").allInnerTexts())
                .isEmpty();
        return this;
    }

    /// Presses the return key on what leads somewhere else.
    private void go(Locator found) {
        reach(found);
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
        atTheTop = true;
        assertThat(page.locator("h1").count()).as(page.url()).isEqualTo(1);
    }

    /// Presses the tab key until the focus is there, or on one of them.
    private void reach(Locator found) {
        assertThat(found.count()).as("%s on %s", found, page.url()).isPositive();
        if (atTheTop
                && found.evaluateAll("(all) => all.some(it => it.closest('main'))").equals(true)) {
            skip();
        }
        atTheTop = false;
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            if (found.evaluateAll("(all) => all.some(" + IN_SIGHT + ")").equals(true)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The tab key does not lead to " + found + " on " + page.url());
    }

    /// Follows the link that leads past what every page has.
    private void skip() {
        page.keyboard().press("Tab");
        assertThat(page.locator(".govuk-skip-link:focus").count()).as(page.url()).isEqualTo(1);
        page.keyboard().press("Enter");
    }

    /// Keeps pictures of the page, wide and narrow, where a folder for pictures is given.
    Walk shows(String name) {
        for (int width : List.of(Chromium.WIDE, Chromium.NARROW)) {
            page.setViewportSize(width, 900);
            Chromium.shows(page, name + "-" + width);
        }
        return this;
    }

    Walk sees(String... texts) {
        assertThat(words()).contains(texts);
        return this;
    }

    /// That these things, and nothing else, are asked for next.
    Walk asksFor(String... actions) {
        assertThat(page.locator(".desk-next .govuk-button").allInnerTexts())
                .containsExactly(actions);
        return this;
    }

    Walk seesNot(String... texts) {
        assertThat(words()).doesNotContain(texts);
        return this;
    }

    /// All the words of the page, also those that are folded.
    private String words() {
        return page.locator("main").textContent().replaceAll("\\s+", " ");
    }

    /// The reference of the case that is shown.
    String reference() {
        return page.url().replaceAll(".*/([A-Z]+-[0-9]{4}-[0-9]{4,}).*", "$1");
    }

    /// Finds a case as one does who has its reference in hand.
    Walk find(String reference) {
        follow("Cases").fill("q", reference).press();
        go(page.locator("tbody a", withText(reference)).first());
        return this;
    }

    /// Writes the letter with that name, whose gaps are filled, approves it, prints it and sends
    /// it; and goes back to its case.
    Walk letter(String name) {
        return letter(name, _ -> {});
    }

    /// @param asked answers what the letter asks for and nobody has recorded
    Walk letter(String name, Consumer<Walk> asked) {
        String reference = reference();
        follow("Write a letter");
        Locator type = page.locator("main a[href*='/letters/new/']", withText(name)).first();
        unfold(type);
        go(type);
        asked.accept(this);
        press("Write the draft").sees("The draft is written");
        String draft = page.inputValue("#body");
        fill("body", GAP.matcher(draft).replaceAll(gap -> said(gap.group())));
        press("Approve the letter")
                .sees("The letter is approved")
                .seesNot("Missing")
                .shows("letter");
        prints("/letter.pdf").prints("/large-print.pdf");
        press("Mark as sent").sees("The letter is marked as sent");
        return find(reference);
    }

    private static String said(String gap) {
        return gap.contains("esponsible person")
                ? "Margaret Lowe, Director"
                : "because we read the records and asked the team; the Investigating Officer found"
                        + " the same, the Independent Person agreed, the panel found no more and"
                        + " recommended nothing; nothing more is needed";
    }

    /// That a link whose name ends so gives a PDF.
    Walk prints(String file) {
        String address = page.locator("main a[href$='" + file + "']").first().getAttribute("href");
        APIResponse printed = page.request().get(address);
        assertThat(printed.status()).as(address).isEqualTo(200);
        assertThat(new String(printed.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        return this;
    }
}
