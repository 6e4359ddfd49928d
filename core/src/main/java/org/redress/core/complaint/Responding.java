package org.redress.core.complaint;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.redress.core.procedure.Fact;
import org.redress.core.procedure.Milestone;
import org.redress.core.procedure.Role;

/// Giving a stage's response.
final class Responding {

    private final Question question;
    private final OpenedStage stage;
    private final Command.Respond command;

    private Responding(Question question, OpenedStage stage, Command.Respond command) {
        this.question = question;
        this.stage = stage;
        this.command = command;
    }

    static List<Event> decide(Question question, Command.Respond command) {
        if (command.outcome() == Outcome.WITHDRAWN) {
            question.object(
                    Rule.OUTCOME_AND_CLOSING,
                    "outcome",
                    "a withdrawal is recorded as one, not as a response");
        }
        question.opened(command.stage(), command.on())
                .ifPresent(stage -> new Responding(question, stage, command).check());
        Stream<Event> findings =
                command.findings().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(found ->
                                new Event.ConcernFound(
                                        command.on(), found.getKey(), found.getValue()));
        Event responded = new Event.Responded(command.on(), command.stage(), command.outcome());
        return Stream.concat(Stream.of(responded), findings).toList();
    }

    private void check() {
        if (!stage.record().isOpen()) {
            question.object(Rule.STAGE_CLOSED, "stage", stage.closingInWords());
        }
        knownConcernsOnly();
        everyConcern();
        stage.stage().milestones().stream().filter(Milestone::needed).forEach(this::reached);
        stage.stage().roles().stream().filter(Role::needed).forEach(this::filled);
        Facts.await(question, stage.stage(), Fact.Step.RESPONSE, command.on());
        Parties.await(question, stage.stage(), command.on());
    }

    private void knownConcernsOnly() {
        List<Integer> known = concerns().map(Concern::number).toList();
        command.findings().keySet().stream()
                .sorted()
                .filter(number -> !known.contains(number))
                .forEach(number ->
                        question.object(
                                Rule.UNKNOWN_CONCERN,
                                "findings",
                                stage.stage().label() + " has no concern " + number));
    }

    private void everyConcern() {
        concerns()
                .filter(concern -> concern.finding().isEmpty())
                .filter(concern -> !command.findings().containsKey(concern.number()))
                .forEach(concern ->
                        question.object(
                                Rule.FINDING_MISSING,
                                "findings",
                                "concern " + concern.number() + " has no finding"));
    }

    private void reached(Milestone milestone) {
        if (stage.reached(milestone.id()).isEmpty()) {
            question.objections()
                    .add(
                            Objection.to(
                                            Rule.MILESTONE_MISSING,
                                            "stage",
                                            "the response waits for this step: "
                                                    + milestone.label())
                                    .by(stage.source(milestone)));
        }
    }

    private void filled(Role role) {
        List<StageRecord.Appointment> holders = stage.holders(role.id());
        if (holders.size() < role.people()) {
            object(
                    role,
                    Rule.ROLE_MISSING,
                    role.label() + " is held by " + holders.size() + " of " + role.people());
        }
        if (role.people() > 1 && holders.stream().noneMatch(StageRecord.Appointment::chair)) {
            object(role, Rule.CHAIR_MISSING, "nobody takes the chair of " + role.label());
        }
    }

    private void object(Role role, Rule rule, String reason) {
        question.objections().add(Objection.to(rule, "stage", reason).by(role.source()));
    }

    private Stream<Concern> concerns() {
        return question.complaint().concerns().stream()
                .filter(concern -> concern.stage().equals(command.stage()));
    }
}
