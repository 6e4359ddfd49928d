package org.redress.core.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.redress.core.procedure.Procedure;
import org.redress.core.procedure.Stage;
import org.redress.core.procedure.StageId;

/// Taking a complaint further: to the next stage, or past it.
final class Escalating {

    private Escalating() {}

    static List<Event> ask(Question question, Command.AskForStage command) {
        return question.procedure()
                .map(procedure -> {
                    follow(question, procedure, command.stage())
                            .ifPresent(predecessor ->
                                    new Window(
                                                    question,
                                                    predecessor,
                                                    command.on(),
                                                    command.groundsForLateness())
                                            .check());
                    return List.<Event>of(
                            new Event.StageOpened(command.on(), procedure.ref(), command.stage()));
                })
                .orElse(List.of());
    }

    static List<Event> decline(Question question, Command.DeclineStage command) {
        Optional<Complaint.Declined.Ground> ground =
                question.procedure()
                        .flatMap(procedure -> follow(question, procedure, command.stage()))
                        .map(predecessor -> ground(question, predecessor, command.on()));
        if (!command.toldNextStep()) {
            question.object(
                    Rule.REFUSAL_TELLS_NEXT_STEP,
                    "toldNextStep",
                    "a refusal tells the person how to take it further");
        }
        return List.of(
                new Event.NextStageDeclined(
                        command.on(),
                        command.stage(),
                        command.explanation().ref(),
                        command.toldNextStep(),
                        ground));
    }

    static List<Event> referEarly(Question question, Command.ReferEarly command) {
        Optional<StageRecord> last = question.complaint().latestStage();
        last.ifPresent(record -> referable(question, record, command.on()));
        return last.<List<Event>>map(
                        record -> List.of(new Event.ReferredEarly(command.on(), record.stage())))
                .orElse(List.of());
    }

    /// The stage before the one asked for; objects where that one cannot be opened.
    private static Optional<OpenedStage> follow(
            Question question, Procedure procedure, StageId asked) {
        if (question.declared(procedure, asked).isEmpty()) {
            return Optional.empty();
        }
        if (question.complaint().stage(asked).isPresent()) {
            question.object(
                    Rule.STAGE_OPENED_TWICE, "stage", "stage " + asked + " was asked for already");
            return Optional.empty();
        }
        Optional<Stage> before = procedure.before(asked);
        Optional<StageRecord> record =
                before.flatMap(stage -> question.complaint().stage(stage.id()));
        if (record.isEmpty()) {
            question.object(
                    Rule.PREDECESSOR_MISSING,
                    "stage",
                    "stage " + asked + " has none before it to follow");
        }
        return before.flatMap(stage ->
                record.map(found -> new OpenedStage(stage, found, question.rules().calendar())));
    }

    private static Complaint.Declined.Ground ground(
            Question question, OpenedStage predecessor, LocalDate on) {
        if (on.isBefore(predecessor.record().requestedOn())) {
            question.object(
                    Rule.REQUEST_ORDER,
                    "on",
                    Words.day(on) + " is before " + predecessor.requestInWords());
        }
        Question asking = question.apart();
        new Window(asking, predecessor, on, false).check();
        boolean late = asking.objections().haveRaised(Rule.ESCALATION_WINDOW);
        if (asking.objections().isEmpty()) {
            question.object(
                    Rule.DECLINED_WITHOUT_GROUND,
                    "stage",
                    "asked on " + Words.day(on) + ", the next stage is open to the person");
        }
        return late ? Complaint.Declined.Ground.LATE : Complaint.Declined.Ground.OTHER;
    }

    private static void referable(Question question, StageRecord last, LocalDate on) {
        if (question.complaint().referredEarlyOn().isPresent()) {
            question.object(Rule.EARLY_REFERRAL, "command", "it was referred early already");
        }
        if (question.complaint().stages().stream().anyMatch(StageRecord::isOpen)
                || last.respondedOn().filter(day -> !day.isAfter(on)).isEmpty()) {
            question.object(
                    Rule.EARLY_REFERRAL,
                    "on",
                    "early referral follows the response to the stage before it");
        }
        question.procedure()
                .filter(procedure -> procedure.after(last.stage()).isEmpty())
                .ifPresent(procedure ->
                        question.object(
                                Rule.EARLY_REFERRAL,
                                "command",
                                "the last stage was answered: it is not early"));
    }
}
