package org.redress.core.complaint;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.core.procedure.Role;
import org.redress.core.procedure.RoleId;

/// Giving people their parts in a stage.
final class Appointing {

    private final Question question;
    private final OpenedStage stage;
    private final Command.Appoint command;

    private Appointing(Question question, OpenedStage stage, Command.Appoint command) {
        this.question = question;
        this.stage = stage;
        this.command = command;
    }

    static List<Event> decide(Question question, Command.Appoint command) {
        question.opened(command.stage(), command.on())
                .ifPresent(stage -> new Appointing(question, stage, command).check());
        return List.of(
                new Event.Appointed(
                        command.on(),
                        command.stage(),
                        command.role(),
                        command.person().id(),
                        command.declaredIndependent(),
                        command.chair()));
    }

    private void check() {
        Running.notAfterClosing(question, stage, Rule.APPOINTED_AFTER_CLOSING, command.on());
        Optional<Role> role = stage.stage().role(command.role());
        if (role.isEmpty()) {
            String known = Words.listed(stage.stage().roles().stream().map(Role::id).toList());
            question.object(
                    Rule.UNKNOWN_ROLE,
                    "role",
                    stage.stage().label() + " has no role " + command.role() + "; it has " + known);
        }
        role.ifPresent(this::checkAgainst);
    }

    private void checkAgainst(Role role) {
        List<StageRecord.Appointment> holders = stage.holders(role.id());
        checkRoom(role, holders);
        checkChair(role, holders);
        checkPerson(role, holders);
    }

    private void checkRoom(Role role, List<StageRecord.Appointment> holders) {
        if (holders.size() >= role.people()) {
            String reason = role.label() + " is held by " + holders.size() + " already";
            object(role, Rule.ROLE_FULL, "role", reason);
        }
    }

    private void checkChair(Role role, List<StageRecord.Appointment> holders) {
        if (command.chair() && holders.stream().anyMatch(StageRecord.Appointment::chair)) {
            object(role, Rule.SECOND_CHAIR, "chair", "somebody takes the chair already");
        }
    }

    private void checkPerson(Role role, List<StageRecord.Appointment> holders) {
        if (holders.stream().anyMatch(holder -> holder.person().equals(command.person().id()))) {
            String reason = "this person is already " + role.label();
            object(role, Rule.ROLE_HELD_ALREADY, "person", reason);
        }
        if (role.independent() && !command.declaredIndependent()) {
            String reason = role.label() + " is declared independent";
            object(role, Rule.NOT_INDEPENDENT, "declaredIndependent", reason);
        }
        Set<RoleId> barring =
                Stream.concat(heldBefore().filter(role.notAlso()::contains), barringHere(role))
                        .collect(Collectors.toSet());
        if (!barring.isEmpty()) {
            String reason =
                    "this person was already "
                            + Words.listed(barring.stream().map(this::label).toList());
            object(role, Rule.BARRED_BY_ROLE, "person", reason);
        }
    }

    private String label(RoleId id) {
        return question.procedure().stream()
                .flatMap(procedure -> procedure.stages().stream())
                .flatMap(of -> of.role(id).stream())
                .map(Role::label)
                .findFirst()
                .orElseGet(id::toString);
    }

    /// The roles that the person holds at this stage or an earlier one.
    private Stream<RoleId> heldBefore() {
        return question.complaint().stages().stream()
                .filter(this::isNotLater)
                .flatMap(record -> record.appointments().stream())
                .filter(appointment -> appointment.person().equals(command.person().id()))
                .map(StageRecord.Appointment::role);
    }

    /// The roles that the person holds at this stage and that bar the new one: whichever of the two
    /// was given first.
    private Stream<RoleId> barringHere(Role wanted) {
        return stage.record().appointments().stream()
                .filter(appointment -> appointment.person().equals(command.person().id()))
                .map(StageRecord.Appointment::role)
                .filter(held ->
                        stage.stage()
                                .role(held)
                                .filter(role -> role.notAlso().contains(wanted.id()))
                                .isPresent());
    }

    private boolean isNotLater(StageRecord record) {
        List<StageRecord> records = question.complaint().stages();
        return records.indexOf(record) <= records.indexOf(stage.record());
    }

    private void object(Role role, Rule rule, String field, String reason) {
        question.objections().add(Objection.to(rule, field, reason).by(role.source()));
    }
}
