package org.redress.core.complaint;

import java.time.LocalDate;
import java.util.Optional;
import org.redress.core.procedure.Deadline;
import org.redress.core.procedure.EscalationWindow;

/// Whether the next stage is open to the person on a day.
///
/// @param predecessor the stage before the one asked for
/// @param grounds whether the grounds for the longer window are there
record Window(Question question, OpenedStage predecessor, LocalDate on, boolean grounds) {

    void check() {
        predecessor
                .record()
                .withdrawnOn()
                .ifPresent(day ->
                        question.object(
                                Rule.PREDECESSOR_WITHDRAWN,
                                "stage",
                                predecessor.stage().label()
                                        + " was withdrawn on "
                                        + Words.day(day)));
        predecessor
                .stage()
                .escalation()
                .ifPresent(window -> {
                    Optional<LocalDate> answered =
                            predecessor.record().respondedOn().filter(day -> !day.isAfter(on));
                    answered.ifPresentOrElse(day -> inTime(window, day), () -> unanswered(window));
                });
    }

    private void inTime(EscalationWindow window, LocalDate responded) {
        predecessor
                .deadline(window.deadline())
                .filter(deadline -> on.isAfter(deadline.due()))
                .filter(deadline -> !late(window, responded))
                .ifPresent(deadline ->
                        question.objections()
                                .add(
                                        Objection.to(
                                                        Rule.ESCALATION_WINDOW,
                                                        "on",
                                                        tooLate(window, deadline, responded))
                                                .by(window.source())));
    }

    private boolean late(EscalationWindow window, LocalDate responded) {
        return grounds
                && window.late()
                        .filter(late ->
                                !on.isAfter(
                                        late.timescale()
                                                .dueFrom(responded, predecessor.calendar())))
                        .isPresent();
    }

    private String tooLate(EscalationWindow window, Deadline deadline, LocalDate responded) {
        String longer =
                window.late()
                        .map(late ->
                                "; up to "
                                        + Words.day(
                                                late.timescale()
                                                        .dueFrom(responded, predecessor.calendar()))
                                        + " only where "
                                        + late.grounds())
                        .orElse("");
        return "escalation asked on "
                + Words.day(on)
                + " is after "
                + Words.day(deadline.due())
                + ", "
                + Words.endOf(deadline.rule().timescale())
                + " the response of "
                + Words.day(responded)
                + longer;
    }

    private void unanswered(EscalationWindow window) {
        boolean withdrawn = predecessor.record().withdrawnOn().isPresent();
        if (!withdrawn && !(window.whenOverdue() && overdue())) {
            question.objections()
                    .add(
                            Objection.to(
                                            Rule.PREDECESSOR_UNANSWERED,
                                            "on",
                                            predecessor.stage().label()
                                                    + " was not answered by "
                                                    + Words.day(on)
                                                    + waits(window))
                                    .by(window.source()));
        }
    }

    private String waits(EscalationWindow window) {
        return window.whenOverdue()
                ? limit().map(day -> " and not overdue until after " + Words.day(day)).orElse("")
                : "";
    }

    private boolean overdue() {
        return limit().filter(on::isAfter).isPresent();
    }

    private Optional<LocalDate> limit() {
        return predecessor.deadline(predecessor.stage().responseLimit()).map(Deadline::due);
    }
}
