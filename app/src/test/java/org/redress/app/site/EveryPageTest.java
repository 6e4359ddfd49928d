package org.redress.app.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Every sort of page that an officer of any role can come to meets WCAG 2.2 AA, and can be read
/// 320 pixels wide, which is 1280 at 400% zoom.
class EveryPageTest extends InChromium {

    private static final List<String> OFFICERS =
            List.of(
                    "priya-nair",
                    "helen-marsh",
                    "david-quayle",
                    "ruth-adeyemi",
                    "sam-whitlock",
                    "margaret-lowe",
                    "iris-bennett",
                    "leo-grant");

    private final Set<String> seen = new HashSet<>();
    private final List<String> faults = new ArrayList<>();

    @Test
    void every_page_type_meets_wcag_2_2_aa_and_fits_its_screen() {
        OFFICERS.forEach(this::visit);

        assertThat(faults).isEmpty();
        assertThat(seen).hasSizeGreaterThan(40);
    }

    private void visit(String officer) {
        try (Desk.Browser plain = desk.browser(officer);
                BrowserContext context = chromium.context(true, Chromium.WIDE)) {
            Page page = Chromium.signedIn(context, officer);
            Crawl.of(plain).stream()
                    .filter(Crawl.Found::isHtml)
                    .filter(it -> seen.add(it.shape()))
                    .forEach(it -> look(page, it));
        }
    }

    private void look(Page page, Crawl.Found found) {
        page.navigate(found.address());
        try {
            Chromium.isGood(page, "every" + found.shape().replaceAll("[^a-z-]+", "-"));
        } catch (AssertionError fault) {
            faults.add(fault.getMessage());
        }
    }
}
