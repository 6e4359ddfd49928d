package org.redress.core.complaint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redress.core.procedure.Milestone;
import org.redress.core.procedure.MilestoneId;
import org.redress.core.procedure.RoleId;
import org.redress.core.procedure.Stage;

/// What happens at one stage is in order.
final class PossibleStage {

    private final Stage stage;
    private final StageRecord record;
    private final List<Objection> found = new ArrayList<>();

    private PossibleStage(Stage stage, StageRecord record) {
        this.stage = stage;
        this.record = record;
    }

    static List<Objection> objections(Stage stage, StageRecord record) {
        PossibleStage possible = new PossibleStage(stage, record);
        possible.declared();
        possible.notBeforeRequest();
        possible.milestonesInOrder();
        possible.closedInOrder();
        possible.extended();
        return possible.found;
    }

    private void declared() {
        for (MilestoneId milestone : record.milestones().keySet()) {
            if (stage.milestone(milestone).isEmpty()) {
                object(
                        Rule.UNKNOWN_MILESTONE,
                        "milestone",
                        stage.label() + " has no step " + milestone);
            }
        }
        for (RoleId role :
                record.appointments().stream().map(StageRecord.Appointment::role).toList()) {
            if (stage.role(role).isEmpty()) {
                object(Rule.UNKNOWN_ROLE, "role", stage.label() + " has no role " + role);
            }
        }
    }

    private void notBeforeRequest() {
        notBeforeRequest("the acknowledgement", record.acknowledgedOn());
        notBeforeRequest("the response", record.respondedOn());
        notBeforeRequest("the withdrawal", record.withdrawnOn());
        notBeforeRequest("the new start", record.restartedOn());
        record.milestones()
                .forEach((milestone, day) ->
                        notBeforeRequest("the step " + milestone, Optional.of(day)));
    }

    private void notBeforeRequest(String what, Optional<LocalDate> day) {
        LocalDate requested = record.requestedOn();
        day.filter(requested::isAfter)
                .ifPresent(early ->
                        object(
                                Rule.BEFORE_REQUEST,
                                "on",
                                what
                                        + " on "
                                        + Words.day(early)
                                        + " is before "
                                        + stage.label()
                                        + " was asked for on "
                                        + Words.day(requested)));
    }

    private void milestonesInOrder() {
        Optional<Milestone> earlier = Optional.empty();
        for (Milestone milestone : stage.milestones()) {
            if (record.milestones().containsKey(milestone.id())) {
                earlier.ifPresent(before -> inOrder(before, milestone));
                earlier = Optional.of(milestone);
            }
        }
    }

    private void inOrder(Milestone before, Milestone after) {
        LocalDate first = reached(before);
        LocalDate second = reached(after);
        if (second.isBefore(first)) {
            object(
                    Rule.MILESTONE_ORDER,
                    "on",
                    after.label()
                            + " on "
                            + Words.day(second)
                            + " is before "
                            + before.label()
                            + " on "
                            + Words.day(first));
        }
    }

    private LocalDate reached(Milestone milestone) {
        return Optional.ofNullable(record.milestones().get(milestone.id())).orElseThrow();
    }

    private void closedInOrder() {
        record.milestones()
                .forEach((milestone, day) ->
                        record.respondedOn()
                                .filter(day::isAfter)
                                .ifPresent(responded ->
                                        object(
                                                Rule.RESPONSE_BEFORE_MILESTONE,
                                                "on",
                                                "the response on "
                                                        + Words.day(responded)
                                                        + " is before the step "
                                                        + milestone
                                                        + " on "
                                                        + Words.day(day))));
        record.restartedOn()
                .ifPresent(restart ->
                        record.closedOn()
                                .filter(restart::isAfter)
                                .ifPresent(closed ->
                                        object(
                                                Rule.CLOSED_BEFORE_RESTART,
                                                "on",
                                                stage.label()
                                                        + " was put again on "
                                                        + Words.day(restart)
                                                        + " and cannot have been closed on "
                                                        + Words.day(closed))));
    }

    private void extended() {
        record.extensions().stream()
                .map(StageRecord.Extension::until)
                .filter(until -> !until.isAfter(record.requestedOn()))
                .forEach(until ->
                        object(
                                Rule.EXTENSION_NOT_AFTER_REQUEST,
                                "until",
                                Words.day(until)
                                        + " is not after "
                                        + stage.label()
                                        + " was asked for on "
                                        + Words.day(record.requestedOn())));
    }

    private void object(Rule rule, String field, String reason) {
        found.add(Objection.to(rule, field, reason));
    }
}
