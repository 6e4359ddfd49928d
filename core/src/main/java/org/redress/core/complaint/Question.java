package org.redress.core.complaint;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.redress.core.procedure.Procedure;
import org.redress.core.procedure.Stage;
import org.redress.core.procedure.StageId;

/// What is asked of every family of rules: may this happen to this complaint, by these rules,
/// today?
///
/// @param objections collects what speaks against it
record Question(Complaint complaint, Rulebook rules, LocalDate today, Objections objections) {

    void object(Rule rule, String field, String reason) {
        objections.add(rule, field, reason);
    }

    /// The same question put apart, so that what speaks against it stays apart too.
    Question apart() {
        return new Question(complaint, rules, today, new Objections());
    }

    /// The complaint's procedure; objects where there is none.
    Optional<Procedure> procedure() {
        if (complaint.procedure().isEmpty()) {
            object(
                    Rule.STAGE_NOT_OPENED,
                    "stage",
                    "no stage has begun: it was not made a formal complaint");
        }
        return complaint
                .procedure()
                .flatMap(ref -> {
                    Optional<Procedure> found = rules.procedure(ref);
                    if (found.isEmpty()) {
                        object(
                                Rule.UNKNOWN_PROCEDURE,
                                "stage",
                                "the procedure " + ref + " is not installed");
                    }
                    return found;
                });
    }

    /// The stage as the procedure declares it; objects where it does not.
    Optional<Stage> declared(Procedure procedure, StageId id) {
        Optional<Stage> stage = procedure.stage(id);
        if (stage.isEmpty()) {
            String known =
                    procedure.stages().stream()
                            .map(each -> each.id().value())
                            .collect(Collectors.joining(", "));
            object(
                    Rule.UNKNOWN_STAGE,
                    "stage",
                    procedure.label() + " has no stage " + id + "; it has " + known);
        }
        return stage;
    }

    /// The stage with its record; objects where it was not asked for.
    Optional<OpenedStage> opened(StageId id) {
        return procedure().flatMap(procedure -> declared(procedure, id)).flatMap(this::recorded);
    }

    /// The stage with its record, for something that happens at it on the day; objects before its
    /// request.
    Optional<OpenedStage> opened(StageId id, LocalDate on) {
        Optional<OpenedStage> found = opened(id);
        found.filter(stage -> on.isBefore(stage.record().requestedOn()))
                .ifPresent(stage ->
                        object(
                                Rule.BEFORE_REQUEST,
                                "on",
                                Words.day(on) + " is before " + stage.requestInWords()));
        return found;
    }

    private Optional<OpenedStage> recorded(Stage stage) {
        Optional<StageRecord> record = complaint.stage(stage.id());
        if (record.isEmpty()) {
            object(Rule.STAGE_NOT_OPENED, "stage", stage.label() + " has not been asked for");
        }
        return record.map(found -> new OpenedStage(stage, found, rules.calendar()));
    }
}
