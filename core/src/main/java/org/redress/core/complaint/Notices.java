package org.redress.core.complaint;

import java.time.LocalDate;
import org.redress.core.procedure.Milestone;

/// Notice of a later step is given in good time, and kept.
record Notices(Question question, OpenedStage stage) {

    void check(Milestone milestone, Command.ReachMilestone command) {
        milestone
                .notice()
                .ifPresentOrElse(
                        notice -> given(milestone, notice, command),
                        () -> nothingAnnounced(milestone, command));
        stage.stage()
                .milestones()
                .forEach(giver ->
                        giver.notice()
                                .filter(notice -> notice.of().equals(milestone.id()))
                                .ifPresent(notice ->
                                        stage.reached(giver.id())
                                                .ifPresent(told ->
                                                        inTime(
                                                                giver,
                                                                notice,
                                                                told,
                                                                command.on(),
                                                                "on"))));
    }

    private void given(Milestone giver, Milestone.Notice notice, Command.ReachMilestone command) {
        if (command.announced().isEmpty()) {
            question.objections()
                    .add(
                            Objection.to(
                                            Rule.NOTICE_WITHOUT_DAY,
                                            "announced",
                                            giver.label() + " names the day of " + notice.of())
                                    .by(stage.source(giver)));
        }
        command.announced().ifPresent(day -> inTime(giver, notice, command.on(), day, "announced"));
        stage.reached(notice.of()).ifPresent(day -> inTime(giver, notice, command.on(), day, "on"));
    }

    private void nothingAnnounced(Milestone milestone, Command.ReachMilestone command) {
        command.announced()
                .ifPresent(day ->
                        question.object(
                                Rule.NOTHING_ANNOUNCED,
                                "announced",
                                milestone.label() + " gives notice of no other step"));
    }

    private void inTime(
            Milestone giver, Milestone.Notice notice, LocalDate told, LocalDate day, String field) {
        LocalDate earliest = stage.calendar().plus(told, notice.workingDays());
        if (day.isBefore(earliest)) {
            question.objections()
                    .addUnlessRaised(
                            Objection.to(
                                            Rule.NOTICE_TOO_SHORT,
                                            field,
                                            Words.day(day)
                                                    + " is before "
                                                    + Words.day(earliest)
                                                    + ", the "
                                                    + Words.nth(notice.workingDays())
                                                    + " working day after the notice of "
                                                    + Words.day(told))
                                    .by(stage.source(giver)));
        }
    }
}
