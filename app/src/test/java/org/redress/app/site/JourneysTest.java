package org.redress.app.site;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.redress.app.demo.LoadedDemo;

/// What officers do all day, from the contact to the last stage and into the year's report, each by
/// the keyboard alone, without a script and on a narrow screen.
class JourneysTest {

    private static final LocalDate LAST_FRIDAY = LocalDate.of(2025, 11, 28);

    private static final String COMMUNICATION = "Quality of communication";
    private static final String DELAY = "Delay in receiving service";

    private static Journey journey;

    private String reference = "";

    @BeforeAll
    static void start() {
        journey = new Journey();
    }

    @AfterAll
    static void stop() {
        journey.close();
    }

    private void received(Walk walk, String area, String person, String words) {
        walk.follow("Record a contact")
                .choose("area", area)
                .press()
                .day("receivedOn", LAST_FRIDAY)
                .choose("channel", "Phone")
                .fill("complainant.name", person)
                .fill("subject", words)
                .fill("outcomeSought", "To be told why, and an apology")
                .send()
                .sees("The contact is recorded.", words);
        reference = walk.reference();
    }

    private static void concerns(Walk walk, String... categories) {
        for (String category : categories) {
            walk.follow("Add a concern").choose("category", category).send();
        }
    }

    private static void partiallyUpheld(Walk walk, int first) {
        walk.follow("Record the response")
                .choose("outcome", "Partially upheld")
                .choose("findings." + first, "Upheld")
                .choose("findings." + (first + 1), "Not upheld")
                .send()
                .sees("The response is recorded.");
    }

    private static void apologyAndPayment(Walk walk, LocalDate due) {
        walk.follow("Agree a remedy")
                .choose("kind", "Apology")
                .choose("determinedBy", "Council")
                .day("dueOn", due)
                .send();
        walk.follow("Agree a remedy")
                .choose("kind", "Financial")
                .fill("amountGbp", "150")
                .choose("determinedBy", "Council")
                .day("dueOn", due)
                .send()
                .sees("£150.00");
    }

    /// Behind a figure of the year's report.
    private static Walk reported(Walk walk, String report, String figure) {
        walk.follow("Reports").choose("report", report).choose("year", "2025-26");
        return walk.press("Show the report").follow(figure);
    }

    private static void nextStage(Walk walk) {
        walk.follow("Record a request for the next stage").send();
        walk.follow("Record the acknowledgement").send();
    }

    private static void appointed(Walk walk, String role, String name) {
        walk.follow("Appoint: " + role).fill("person.name", name);
        if (role.startsWith("Independent") || role.startsWith("Panellist")) {
            walk.tick("declaredIndependent");
        }
    }

    @Test
    void a_childrens_complaint_goes_from_a_call_on_friday_through_its_three_stages() {
        stageOne();
        stageTwo();
        stageThree();
        journey.on(LocalDate.of(2026, 4, 2))
                .as(
                        "margaret-lowe",
                        walk -> {
                            walk.find(reference).sees("Answered", "Stage 3: review panel");
                            walk.follow("Reports").follow("2025-26").shows("report");
                            walk.follow("(Stage 3, 2025-26)").sees(reference);
                        });
    }

    private void stageOne() {
        journey.on(LoadedDemo.TODAY)
                .as(
                        "priya-nair",
                        walk -> {
                            walk.shows("my-work");
                            received(walk, "Children", "Amira Castell", "Nobody came on Fridays");
                            walk.follow("Inbox").sees(reference).shows("inbox").find(reference);
                            walk.follow("Accept as a formal complaint: Statutory").send();
                            concerns(walk, COMMUNICATION, DELAY);
                            walk.follow("Allocate to an officer")
                                    .choose("officer", "Nadia Rahman")
                                    .send();
                            walk.letter("Acknowledgement, stage 1");
                            walk.follow("Record the acknowledgement").send();
                            walk.follow("Extend the time for the response")
                                    .day("until", LocalDate.of(2025, 12, 24))
                                    .fill("reason", "The worker who knows the family is away")
                                    .tick("toldNextStep")
                                    .send()
                                    .sees("24 December 2025");
                            walk.letter("More time needed, stage 1");
                            walk.follow("Overview").sees("Children");
                        });
        journey.on(LocalDate.of(2025, 12, 22))
                .as(
                        "nadia-rahman",
                        walk -> {
                            walk.sees(reference).find(reference);
                            partiallyUpheld(walk, 1);
                            apologyAndPayment(walk, LocalDate.of(2026, 1, 9));
                            walk.letter("Response, stage 1: partially upheld");
                        });
    }

    private void stageTwo() {
        journey.on(LocalDate.of(2026, 1, 5))
                .as(
                        "priya-nair",
                        walk -> {
                            nextStage(walk.find(reference));
                            for (String role :
                                    List.of(
                                            "Investigating Officer",
                                            "Independent Person",
                                            "Adjudicating Officer")) {
                                appointed(walk, role, "Somebody as " + role);
                                walk.send();
                            }
                            concerns(walk, COMMUNICATION, DELAY);
                            walk.follow("Agreement of the statement").send();
                            walk.follow("Allocate to an officer")
                                    .choose("officer", "Helen Marsh")
                                    .send();
                        });
        journey.on(LocalDate.of(2026, 1, 30)).as("helen-marsh", this::investigated);
        journey.on(LocalDate.of(2026, 2, 6))
                .as(
                        "david-quayle",
                        walk -> {
                            walk.find(reference);
                            partiallyUpheld(walk, 3);
                            walk.letter("Response, stage 2: partially upheld");
                        });
    }

    private void investigated(Walk walk) {
        walk.find(reference)
                .follow("Fill in the investigation")
                .shows("investigation")
                .choose("concern.3.finding", "Upheld")
                .fill("concern.3.looked-at", "The visits book and the messages sent")
                .choose("concern.4.finding", "Not upheld")
                .fill("concern.4.looked-at", "The referral and its dates")
                .choose("root-cause", "Staffing or capacity")
                .choose("remedy.1.kind", "Apology")
                .day("remedy.1.dueOn", LocalDate.of(2026, 2, 20))
                .fill("lesson.1.wording", "Visits that are missed need somebody who follows up")
                .press("Save the draft")
                .press("Hand it in")
                .sees("handed in");
        walk.find(reference).follow("Investigating Officer's report").send();
        walk.follow("Independent Person's report").send();
    }

    private void stageThree() {
        journey.on(LocalDate.of(2026, 2, 16))
                .as(
                        "priya-nair",
                        walk -> {
                            nextStage(walk.find(reference));
                            for (int seat = 1; seat <= 3; seat++) {
                                appointed(walk, "Panellist", "Panellist " + seat);
                                if (seat == 1) {
                                    walk.tick("chair");
                                }
                                walk.send();
                            }
                            walk.letter(
                                    "Invitation to the review panel",
                                    asked ->
                                            asked.day("asked-1", LocalDate.of(2026, 3, 9))
                                                    .fill("asked-2", "10am")
                                                    .fill("asked-3", "Room 2, Town Hall"));
                            walk.follow("Notice of the panel")
                                    .day("announced", LocalDate.of(2026, 3, 9))
                                    .send()
                                    .asksFor(
                                            "Add a concern (Stage 3: review panel)",
                                            "Record that the apology is done (remedy 1)")
                                    .shows("case");
                            walk.follow("Overview")
                                    .shows("overview")
                                    .follow("Children's services")
                                    .shows("board")
                                    .follow("Stage 3: review panel, On track)")
                                    .sees(reference)
                                    .shows("figure");
                        });
        journey.on(LocalDate.of(2026, 3, 9))
                .as("priya-nair", walk -> walk.find(reference).follow("Panel's meeting").send());
        journey.on(LocalDate.of(2026, 3, 13))
                .as("priya-nair", walk -> walk.find(reference).follow("Panel's report").send());
        journey.on(LocalDate.of(2026, 3, 27))
                .as(
                        "priya-nair",
                        walk -> {
                            walk.find(reference)
                                    .follow("Record the response")
                                    .choose("outcome", "Not upheld")
                                    .send();
                            walk.letter("Response, stage 3: not upheld");
                        });
    }

    @Test
    void an_ombudsman_case_is_answered_decided_and_its_recommendation_kept() {
        journey.on(LoadedDemo.TODAY)
                .as(
                        "ruth-adeyemi",
                        walk ->
                                walk.follow("Ombudsman")
                                        .shows("ombudsman")
                                        .follow("Record a case that the Ombudsman has received")
                                        .fill("reference", "25-009876")
                                        .day("receivedOn", LAST_FRIDAY)
                                        .choose("category", "Housing")
                                        .fill("service", "Housing repairs")
                                        .send()
                                        .follow("Record an enquiry")
                                        .send()
                                        .sees("Answer to enquiry 1 by Wednesday 31 December 2025"));
        journey.on(LocalDate.of(2025, 12, 30))
                .as(
                        "ruth-adeyemi",
                        walk ->
                                walk.sees("25-009876")
                                        .follow("25-009876")
                                        .follow("Record the answer to an enquiry")
                                        .choose("enquiry", "Enquiry 1")
                                        .send());
        journey.on(LocalDate.of(2026, 2, 20))
                .as(
                        "ruth-adeyemi",
                        walk -> {
                            walk.follow("Ombudsman").fill("q", "25-009876").press("Show");
                            walk.follow("25-009876")
                                    .follow("Record the decision")
                                    .choose("decision", "Upheld")
                                    .fill("remedyGbp", "250")
                                    .send()
                                    .follow("Add a recommendation")
                                    .fill("wording", "Say sorry and review how repairs are booked")
                                    .day("dueOn", LocalDate.of(2026, 3, 20))
                                    .send();
                        });
        journey.on(LocalDate.of(2026, 3, 18))
                .as(
                        "ruth-adeyemi",
                        walk -> {
                            walk.follow("25-009876")
                                    .follow("Record evidence")
                                    .choose("recommendation", "Recommendation 1")
                                    .send()
                                    .sees("Recommendation 1 done, and evidence sent.")
                                    .shows("ombudsman-case");
                            reported(walk, "Ombudsman", "(Housing, Complaints in 2025/26)")
                                    .sees("25-009876");
                        });
    }

    @Test
    void an_adults_complaint_is_discussed_planned_and_answered() {
        journey.on(LoadedDemo.TODAY)
                .as(
                        "priya-nair",
                        walk -> {
                            received(walk, "Adult", "Joan Ashby", "The carer came at noon");
                            walk.follow("Accept as a formal complaint").send();
                            walk.sees("This is not yet known: Offer to discuss made");
                            walk.follow("Offer to discuss made").choose("answer.type", "Yes");
                            walk.press().send();
                            walk.letter("Acknowledgement, stage 1");
                            walk.follow("Record the acknowledgement").send();
                            concerns(walk, "Attitude / Rudeness", "Delay in providing service");
                            walk.follow("Overview")
                                    .follow("Adult social care")
                                    .follow("Stage 1: local resolution, On track)")
                                    .sees(reference);
                        });
        journey.on(LocalDate.of(2025, 12, 29))
                .as(
                        "sam-whitlock",
                        walk -> {
                            walk.find(reference);
                            partiallyUpheld(walk, 1);
                            apologyAndPayment(walk, LocalDate.of(2026, 1, 16));
                        });
        journey.as(
                "amara-cole",
                walk ->
                        walk.find(reference)
                                .letter(
                                        "Response, stage 1: partially upheld",
                                        asked -> asked.fill("asked-1", "Margaret Lowe, Director"))
                                .shows("adults"));
        journey.as(
                "robert-ashby",
                walk -> reported(walk, "Adult", "(Attitude / Rudeness, 2025-26)").sees(reference));
    }

    @Test
    void a_corporate_complaint_is_extended_answered_and_reviewed() {
        journey.on(LoadedDemo.TODAY)
                .as(
                        "tom-okafor",
                        walk -> {
                            received(walk, "Corporate", "Iris Fenn", "The bin was missed again");
                            walk.follow("Accept as a formal complaint").send();
                            appointed(walk, "Investigator", "George Elliott");
                            walk.send();
                            walk.letter("Acknowledgement, stage 1");
                            walk.follow("Record the acknowledgement").send();
                            concerns(walk, "Communication", "Delay");
                            walk.follow("Extend the time for the response")
                                    .day("until", LocalDate.of(2025, 12, 31))
                                    .fill("reason", "The contractor has the records")
                                    .tick("toldNextStep")
                                    .send();
                            walk.letter("More time needed, stage 1");
                            walk.follow("Overview")
                                    .follow("Corporate services")
                                    .follow("Stage 1: service investigation, On track)")
                                    .sees(reference);
                        });
        journey.on(LocalDate.of(2025, 12, 30))
                .as(
                        "tom-okafor",
                        walk -> {
                            walk.find(reference);
                            partiallyUpheld(walk, 1);
                            apologyAndPayment(walk, LocalDate.of(2026, 1, 16));
                            walk.letter("Response, stage 1: partially upheld");
                        });
        journey.on(LocalDate.of(2026, 1, 7))
                .as(
                        "tom-okafor",
                        walk -> {
                            nextStage(walk.find(reference));
                            appointed(walk, "Reviewer", "Somebody Else");
                            walk.send();
                        });
        journey.on(LocalDate.of(2026, 1, 28))
                .as(
                        "tom-okafor",
                        walk -> {
                            walk.find(reference)
                                    .follow("Record the response")
                                    .choose("outcome", "Not upheld")
                                    .send();
                            walk.letter("Response, stage 2: not upheld");
                        });
        journey.as(
                "robert-ashby",
                walk -> {
                    walk.find(reference).sees("Answered", "Stage 2: review").shows("corporate");
                    reported(walk, "Corporate", "(Partially upheld, 2025-26)").sees(reference);
                });
    }
}
