package org.redress.app.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every page that a link leads to is there, and is valid HTML.
class MarkupTest {

    private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"");
    private static final long BUDGET = 150_000;

    private static Desk desk;

    @BeforeAll
    static void start() {
        desk = new Desk();
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "priya-nair",
                "helen-marsh",
                "david-quayle",
                "ruth-adeyemi",
                "sam-whitlock",
                "margaret-lowe",
                "iris-bennett",
                "leo-grant"
            })
    void every_link_leads_to_a_valid_page_within_its_budget(String officer) {
        try (Desk.Browser browser = desk.browser(officer)) {
            Map<String, String> faults = new LinkedHashMap<>();
            long assets = assets(browser);
            for (Crawl.Found page : Crawl.of(browser)) {
                if (!List.of(200, 303).contains(page.response().statusCode())) {
                    faults.put(page.address(), "status " + page.response().statusCode());
                } else if (page.isHtml()) {
                    faults(page.response().body()).forEach(it -> faults.put(page.address(), it));
                    long all = assets + sent(browser, page.address());
                    if (all >= BUDGET) {
                        faults.put(page.address(), "is " + all + " bytes on first load");
                    }
                }
            }
            assertThat(faults).isEmpty();
        }
    }

    private static long assets(Desk.Browser browser) {
        long all = 0;
        for (String asset :
                ASSET.matcher(browser.get("/work").body())
                        .results()
                        .map(it -> it.group(1))
                        .toList()) {
            all += sent(browser, asset);
        }
        assertThat(all).isPositive();
        return all;
    }

    /// What goes over the wire, as every browser of today asks for it.
    private static long sent(Desk.Browser browser, String address) {
        return browser.bytes(
                        browser.request(address).header("Accept-Encoding", "gzip").GET().build())
                .body()
                .length;
    }

    @Test
    void a_page_that_is_not_valid_is_found_out() {
        assertThat(
                        faults(
                                "<!DOCTYPE html><html lang=\"en\"><title>A</title><p id=a><p id=a></html>"))
                .isNotEmpty();
    }

    static List<String> faults(String html) {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        try {
            String said = validator.validate(new ByteArrayInputStream(html.getBytes(UTF_8)));
            List<String> faults = new ArrayList<>(said.lines().toList());
            faults.removeIf(line -> line.isBlank() || line.contains(" info"));
            return faults;
        } catch (Exception e) {
            throw new IllegalStateException("the page cannot be checked", e);
        }
    }
}
