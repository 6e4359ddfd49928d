package org.redress.core.complaint;

import java.time.LocalDate;
import java.util.List;
import org.redress.core.procedure.ExtensionRule;

/// Putting a response off.
final class Extending {

    private final Question question;
    private final OpenedStage stage;
    private final Command.Extend command;

    private Extending(Question question, OpenedStage stage, Command.Extend command) {
        this.question = question;
        this.stage = stage;
        this.command = command;
    }

    static List<Event> decide(Question question, Command.Extend command) {
        question.opened(command.stage(), command.on())
                .ifPresent(stage -> new Extending(question, stage, command).check());
        return List.of(
                new Event.Extended(
                        command.on(),
                        command.stage(),
                        command.until(),
                        Receiving.ref(command.reason()),
                        command.toldNextStep()));
    }

    private void check() {
        Running.notAfterClosing(question, stage, Rule.EXTENDED_AFTER_CLOSING, command.on());
        if (command.reason().isEmpty()) {
            question.object(Rule.EXTENSION_REASON, "reason", "an extension gives its reason");
        }
        stage.due()
                .filter(due -> !command.until().isAfter(due))
                .ifPresent(due ->
                        question.object(
                                Rule.EXTENSION_NOT_LATER,
                                "until",
                                Words.day(command.until())
                                        + " is not after the present date, "
                                        + Words.day(due)));
        stage.stage()
                .extension()
                .ifPresentOrElse(
                        this::checkAgainst,
                        () ->
                                question.object(
                                        Rule.EXTENSION_NOT_PROVIDED,
                                        "stage",
                                        "the response to "
                                                + stage.stage().label()
                                                + " cannot be put off"));
    }

    private void checkAgainst(ExtensionRule rule) {
        rule.cap()
                .flatMap(stage::deadline)
                .filter(cap -> command.until().isAfter(cap.due()))
                .ifPresent(cap -> object(rule, beyond(rule, cap.due())));
        rule.agreedBy()
                .flatMap(stage::deadline)
                .filter(agree -> command.on().isAfter(agree.due()))
                .ifPresent(agree ->
                        object(
                                rule,
                                Objection.to(
                                        Rule.EXTENSION_AGREED_LATE,
                                        "on",
                                        Words.day(command.on())
                                                + " is after "
                                                + Words.day(agree.due())
                                                + ", by which an extension is agreed")));
        if (rule.tellsNextStep() && !command.toldNextStep()) {
            object(
                    rule,
                    Objection.to(
                            Rule.EXTENSION_TELLS_NEXT_STEP,
                            "toldNextStep",
                            "an extension tells the person how to take it further"));
        }
    }

    private Objection beyond(ExtensionRule rule, LocalDate cap) {
        Objection objection =
                Objection.to(
                        Rule.EXTENSION_CAP,
                        "until",
                        Words.day(command.until())
                                + " is after "
                                + Words.day(cap)
                                + ", beyond which it is not extended");
        return rule.beyondCapForGoodReason() ? objection : objection.withoutDiscretion();
    }

    private void object(ExtensionRule rule, Objection objection) {
        question.objections().add(objection.by(rule.source()));
    }
}
