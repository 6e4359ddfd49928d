package org.redress.ombudsman;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.core.complaint.Rulebook;
import org.redress.core.procedure.Deadlines;
import org.redress.core.procedure.StageDates;
import org.redress.core.spi.Due;
import org.redress.core.spi.Outlook;
import org.redress.core.spi.Standing;

/// How a case of the Ombudsman's stands, and what the council owes on it.
record CaseOutlook(OmbudsmanCase ofCase, Rulebook rules) {

    static Outlook<OmbudsmanCase, OmbudsmanEvent> outlook() {
        return new Outlook<>(
                "Ombudsman cases",
                CaseState.all(),
                (ofCase, rules) -> new CaseOutlook(ofCase, rules).standing(),
                CaseStory::of);
    }

    private Standing standing() {
        OmbudsmanEvent.Received received = ofCase.received();
        return new Standing(
                Optional.of(CaseState.of(ofCase).code()),
                Optional.of(received.service().orElse(received.category().label())),
                Optional.of(received.on()),
                received.complaint(),
                due());
    }

    /// By when an enquiry is to be answered.
    static Optional<LocalDate> answerDue(LocalDate madeOn, Rulebook rules) {
        return rules.procedure(OmbudsmanCases.REF)
                .flatMap(procedure -> procedure.stage(OmbudsmanCases.ENQUIRY))
                .flatMap(stage ->
                        Deadlines.of(stage, StageDates.requested(madeOn), rules.calendar())
                                .get(OmbudsmanCases.ANSWER))
                .map(deadline -> deadline.due());
    }

    private List<Due> due() {
        List<Due> due = new ArrayList<>();
        if (ofCase.decided().isEmpty()) {
            enquiries(due);
            comments().ifPresent(due::add);
        }
        recommendations(due);
        return due;
    }

    private void enquiries(List<Due> due) {
        List<Course.Enquiry> enquiries = ofCase.course().enquiries();
        for (int number = 1; number <= enquiries.size(); number++) {
            Course.Enquiry enquiry = enquiries.get(number - 1);
            if (enquiry.answeredOn().isEmpty()) {
                answer(number, enquiry.madeOn()).ifPresent(due::add);
            }
        }
    }

    private Optional<Due> answer(int number, LocalDate madeOn) {
        return answerDue(madeOn, rules)
                .map(day ->
                        new Due(
                                "Answer to enquiry " + number,
                                day,
                                step(EnquiryActions.ANSWERING, EnquiryActions.ENQUIRY, number),
                                Optional.of(
                                        new Due.Counted(
                                                OmbudsmanCases.REF,
                                                OmbudsmanCases.ENQUIRY,
                                                OmbudsmanCases.ANSWER,
                                                madeOn))));
    }

    private Optional<Due> comments() {
        return ofCase.course()
                .commentsDue()
                .filter(_ -> ofCase.course().day(CaseStep.DRAFT_COMMENTED).isEmpty())
                .map(day ->
                        new Due(
                                "Comments on the draft decision",
                                day,
                                Optional.of(
                                        new Due.Step(CaseStep.DRAFT_COMMENTED.action(), Map.of())),
                                Optional.empty()));
    }

    private void recommendations(List<Due> due) {
        List<Recommendation> recommendations = ofCase.recommendations();
        for (int number = 1; number <= recommendations.size(); number++) {
            Recommendation made = recommendations.get(number - 1);
            Optional<Due.Step> step =
                    step(RecommendationActions.EVIDENCE, RecommendationActions.NAMED, number);
            String what = "Recommendation " + number;
            made.dueOn()
                    .filter(_ -> made.isOwed())
                    .ifPresent(day -> due.add(new Due(what, day, step, Optional.empty())));
        }
    }

    private static Optional<Due.Step> step(String action, String field, int number) {
        return Optional.of(new Due.Step(action, Map.of(field, Integer.toString(number))));
    }
}
