package org.redress.ombudsman;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redress.core.complaint.TextRef;
import org.redress.core.spi.Fact;

/// What a case shows of itself.
final class CaseFacts {

    private CaseFacts() {}

    static List<Fact.Group> of(OmbudsmanCase state) {
        List<Fact.Group> groups = new ArrayList<>();
        groups.add(new Fact.Group("Case", ofCase(state)));
        List<Course.Enquiry> enquiries = state.course().enquiries();
        for (int at = 0; at < enquiries.size(); at++) {
            groups.add(new Fact.Group("Enquiry " + (at + 1), ofEnquiry(enquiries.get(at))));
        }
        for (int at = 0; at < state.recommendations().size(); at++) {
            groups.add(
                    new Fact.Group(
                            "Recommendation " + (at + 1),
                            ofRecommendation(state.recommendations().get(at))));
        }
        List<Fact> notes = new ArrayList<>();
        for (TextRef note : state.notes()) {
            notes.add(new Fact.Personal("Note", note));
        }
        if (!notes.isEmpty()) {
            groups.add(new Fact.Group("Notes", notes));
        }
        return groups;
    }

    private static List<Fact> ofCase(OmbudsmanCase state) {
        List<Fact> facts = new ArrayList<>();
        OmbudsmanEvent.Received received = state.received();
        add(facts, "Category", Optional.of(received.category().label()));
        add(facts, "Service", received.service());
        received.complaint()
                .ifPresent(reference -> facts.add(new Fact.Complaint("Complaint", reference)));
        day(facts, "Received", Optional.of(received.on()));
        for (CaseStep step : CaseStep.values()) {
            day(facts, step.label(), state.course().day(step));
        }
        day(facts, "Comments on the draft due", state.course().commentsDue());
        state.decided().ifPresent(decided -> decision(facts, decided));
        state.membersReportDueFrom()
                .ifPresent(_ ->
                        facts.add(
                                new Fact.Plain(
                                        "Matter for the Monitoring Officer",
                                        "s.5(2) Local Government and Housing Act 1989")));
        return facts;
    }

    private static void decision(List<Fact> facts, OmbudsmanEvent.Decided decided) {
        add(facts, "Decision", Optional.of(decided.ruling().label()));
        day(facts, "Decided", Optional.of(decided.on()));
        if (decided.remediedBefore()) {
            facts.add(new Fact.Plain("Satisfactory remedy before", "yes"));
        }
        add(
                facts,
                "Payment to be made",
                decided.remedyPence().map(pence -> "£" + BigDecimal.valueOf(pence, 2)));
    }

    private static List<Fact> ofEnquiry(Course.Enquiry enquiry) {
        List<Fact> facts = new ArrayList<>();
        day(facts, "Made", Optional.of(enquiry.madeOn()));
        day(facts, "Answered", enquiry.answeredOn());
        return facts;
    }

    private static List<Fact> ofRecommendation(Recommendation made) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact.Personal("Recommendation", made.wording()));
        day(facts, "Made", Optional.of(made.madeOn()));
        day(facts, "Due", made.dueOn());
        day(facts, "Evidence sent", made.evidenceSentOn());
        day(facts, "Recorded as not met", made.notMetOn());
        day(facts, "Met", made.compliedOn());
        return facts;
    }

    private static void day(List<Fact> facts, String label, Optional<LocalDate> day) {
        day.ifPresent(known -> facts.add(new Fact.Day(label, known)));
    }

    private static void add(List<Fact> facts, String label, Optional<String> value) {
        value.ifPresent(known -> facts.add(new Fact.Plain(label, known)));
    }
}
