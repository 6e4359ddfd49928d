package org.redress.app.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Documents and an investigation in a real browser, with a script and without.
class PapersBrowserTest extends InChromium {

    /// Axe is itself a script.
    private static void look(Page page, String name, boolean script) {
        if (script) {
            Chromium.isGood(page, name);
        } else {
            Chromium.fitsEveryScreen(page, name);
        }
    }

    @ParameterizedTest
    @CsvSource({"true, 1", "false, 2"})
    void a_document_is_sent_and_an_investigation_handed_in(boolean script, int nth) {
        try (BrowserContext context = chromium.context(script, Chromium.WIDE)) {
            Page page = Chromium.signedIn(context, "priya-nair");
            page.navigate("/cases?area=childrens&status=open&stage=1");
            page.click("tbody tr:nth-child(" + nth + ") a");
            String address = page.url();
            page.navigate(address + "/documents");
            send(page, "letter.pdf", "<html>");
            assertThat(page.textContent("main")).contains("does not hold what its name says");
            look(page, "documents-error", script);
            send(page, "letter.pdf", "%PDF-1.7\n");
            assertThat(page.textContent("main")).contains("The document is kept with the case.");
            look(page, "documents", script);
            page.click("main >> text=Remove");
            look(page, "document-removal", script);
            page.navigate(address + "/investigation");
            look(page, "investigation", script);
            page.click("button[value=hand-in]");
            assertThat(page.textContent("main")).contains("There is a problem");
            look(page, "investigation-error", script);
            fill(page);
            page.click("button[value=save]");
            assertThat(page.textContent("main")).contains("The draft is saved.");
            page.click("button[value=hand-in]");
            assertThat(page.textContent("main")).contains("The investigation is handed in.");
            look(page, "case-with-papers", script);
            page.navigate(address + "/investigation");
            assertThat(page.textContent("main")).contains("It is kept as it was handed in.");
            look(page, "investigation-report", script);
        }
    }

    private static void send(Page page, String name, String content) {
        page.setInputFiles(
                "#file",
                new FilePayload(name, "application/pdf", content.getBytes(StandardCharsets.UTF_8)));
        page.click("text=Add the document");
    }

    private static void fill(Page page) {
        page.querySelectorAll("[name^='concern.'][value=upheld]").forEach(it -> it.check());
        page.querySelectorAll("textarea[name$='looked-at'][name^='concern.']")
                .forEach(it -> it.fill("The log"));
        page.selectOption("[name=root-cause]", "delay");
    }
}
