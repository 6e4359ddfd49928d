package org.redress.app.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What officers do all day, from the contact to the last stage, in a real browser without a
/// script.
class JourneysTest {

    private static final LocalDate LAST_FRIDAY = LocalDate.of(2025, 11, 28);

    private static Desk desk;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        desk = new Desk();
        chromium = new Chromium(desk.address());
    }

    @AfterAll
    static void stop() {
        chromium.close();
        desk.close();
    }

    private static void as(String officer, Consumer<Walk> walk) {
        try (BrowserContext context = chromium.context(false, Chromium.WIDE)) {
            context.setDefaultTimeout(10_000);
            walk.accept(new Walk(Chromium.signedIn(context, officer)));
        }
    }

    private static Walk received(Walk walk, String area, String person, String words) {
        return walk.follow("Record a contact")
                .choose("area", area)
                .press()
                .day("receivedOn", LAST_FRIDAY)
                .choose("channel", "Phone")
                .fill("complainant.name", person)
                .fill("subject", words)
                .send()
                .atCase();
    }

    private static Walk answered(Walk walk) {
        walk.follow("Add a concern").choose("category", "Quality of communication").send();
        walk.follow("Add a concern").choose("category", "Delay in receiving service").send();
        walk.follow("Record the response")
                .choose("outcome", "Partially upheld")
                .choose("findings.1", "Upheld")
                .choose("findings.2", "Not upheld")
                .send()
                .sees("The response is recorded.");
        walk.follow("Agree a remedy").choose("kind", "Apology").choose("determinedBy", "Council");
        walk.send();
        walk.follow("Agree a remedy")
                .choose("kind", "Financial")
                .fill("amountGbp", "150")
                .choose("determinedBy", "Council")
                .send();
        return walk;
    }

    @Test
    void a_childrens_complaint_goes_through_its_three_stages() {
        as(
                "priya-nair",
                walk -> {
                    received(walk, "Children", "Amira Castell", "Nobody came on three Fridays");
                    walk.follow("Accept as a formal complaint: Statutory").send();
                    walk.follow("Record the acknowledgement").send();
                    walk.follow("Extend the time for the response")
                            .day("until", LocalDate.of(2025, 12, 24))
                            .fill("reason", "The worker who knows the family is away")
                            .tick("toldNextStep")
                            .send()
                            .sees("24 December 2025");
                    answered(walk);
                    walk.follow("Record a request for the next stage").send();
                    walk.follow("Record the acknowledgement").send();
                    investigated(walk);
                    walk.follow("Record the response").choose("outcome", "Not upheld").press();
                    walk.toCase().follow("Record a request for the next stage").send();
                    walk.follow("Record the acknowledgement").send();
                    for (int seat = 1; seat <= 3; seat++) {
                        walk.follow("Appoint: Panellist").fill("person.name", "Panellist " + seat);
                        if (seat == 1) {
                            walk.tick("chair");
                        }
                        walk.tick("declaredIndependent").send();
                    }
                    walk.sees("Stage 3: review panel", "Panellist 3");
                    isFound(walk);
                    letter(walk);
                });
    }

    private static void investigated(Walk walk) {
        for (String role :
                List.of("Investigating Officer", "Independent Person", "Adjudicating Officer")) {
            walk.follow("Appoint: " + role).fill("person.name", "Somebody as " + role);
            if (role.startsWith("Independent")) {
                walk.tick("declaredIndependent");
            }
            walk.send();
        }
        walk.follow("Agreement of the statement").send();
        walk.follow("Investigating Officer's report").send();
        walk.follow("Independent Person's report").send();
    }

    /// By searching for the name, and behind the figure of the dashboard.
    private static void isFound(Walk walk) {
        walk.page().navigate("/cases?q=Castell");
        walk.sees(walk.reference());
        walk.page().navigate("/dashboards");
        walk.sees("Children's services", "All open");
        walk.toCase();
    }

    /// A letter is drafted with what nobody has recorded asked for, and printed.
    private static void letter(Walk walk) {
        walk.follow("Write a letter").follow("More time needed, stage 3");
        walk.page().locator("main form textarea").first().fill("The panel's clerk is away");
        walk.day("asked-2", LocalDate.of(2026, 2, 27)).press();
        walk.sees("The draft is written", "The reason, in the words recorded");
        String pdf = walk.page().locator("main a[href$='/letter.pdf']").getAttribute("href");
        APIResponse printed = walk.page().request().get(pdf);
        assertThat(printed.status()).isEqualTo(200);
        assertThat(new String(printed.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void an_adults_complaint_is_acknowledged_once_a_discussion_is_offered() {
        as(
                "priya-nair",
                walk -> {
                    received(walk, "Adult", "Joan Ashby", "The carer came at noon, not at eight");
                    walk.follow("Accept as a formal complaint").send();
                    assertThat(walk.page().textContent(".desk-refused"))
                            .contains("This is not yet known: Offer to discuss made");
                    walk.follow("Offer to discuss made").choose("answer.type", "Yes").press();
                    walk.send();
                    walk.follow("Record the acknowledgement").send();
                    walk.sees("acknowledged", "Respond by");
                });
    }

    @Test
    void a_corporate_complaint_goes_through_its_two_stages() {
        as(
                "tom-okafor",
                walk -> {
                    received(
                            walk,
                            "Corporate",
                            "Iris Fenn",
                            "The bin was missed three weeks on end");
                    walk.follow("Accept as a formal complaint").send();
                    walk.follow("Record the acknowledgement").send();
                    walk.follow("Record the response").choose("outcome", "Upheld").send();
                    walk.sees("the person has until");
                    walk.follow("Record a request for the next stage").send();
                    walk.follow("Record the acknowledgement").send();
                    walk.sees("Stage 2");
                });
    }
}
