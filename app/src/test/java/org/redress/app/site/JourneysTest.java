package org.redress.app.site;

import com.microsoft.playwright.BrowserContext;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.redress.app.demo.LoadedDemo;

/// What officers do all day, from the contact to the last stage, in a real browser without a
/// script.
class JourneysTest {

    private static final LocalDate TODAY = LoadedDemo.TODAY;
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
                    walk.sees("Stage 2");
                });
    }
}
