package org.redress.core.casefiles;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import org.redress.core.complaint.Outcome;
import org.redress.core.procedure.Stage;
import org.redress.core.spi.Fields;

/// Reads a line of `stages.csv` and refuses what cannot be.
///
/// @param requestedOn the day on which the stage was asked for; a first stage, the receipt
record StageReader(Fields fields, CaseWords words, Stage stage, Optional<LocalDate> requestedOn) {

    /// A first stage's line: it was asked for when the complaint came in.
    static StageReader first(Fields fields, CaseWords words, Stage stage, LocalDate receivedOn) {
        fields.past("requested_on")
                .filter(day -> !day.equals(receivedOn))
                .ifPresent(day ->
                        fields.refuse(
                                "requested_on",
                                "the first stage is asked for on receipt: "
                                        + day
                                        + " is not "
                                        + receivedOn));
        return new StageReader(fields, words, stage, Optional.of(receivedOn));
    }

    /// A later stage's line.
    static StageReader later(
            Fields fields, CaseWords words, Stage stage, Optional<LocalDate> previous) {
        fields.require("requested_on");
        Optional<LocalDate> requestedOn = fields.past("requested_on");
        fields.notBefore(
                "requested_on", requestedOn, previous, "the request for the stage before it");
        return new StageReader(fields, words, stage, requestedOn);
    }

    /// The facts; empty where something is refused.
    Optional<StageFacts> read() {
        Optional<LocalDate> acknowledgedOn = afterRequest("acknowledged_on");
        SequencedMap<String, LocalDate> milestones = milestones();
        Optional<LocalDate> respondedOn = afterRequest("responded_on");
        Optional<LocalDate> withdrawnOn = afterRequest("withdrawn_on");
        Optional<Outcome> outcome = fields.word("outcome", words.outcomes());
        closing(outcome);
        Optional<LocalDate> extendedTo = extendedTo();
        if (!fields.isSound()) {
            return Optional.empty();
        }
        Optional<Outcome> closed =
                withdrawnOn.isPresent() ? Optional.of(Outcome.WITHDRAWN) : outcome;
        return requestedOn.map(on ->
                new StageFacts(
                        fields.number(),
                        stage,
                        on,
                        acknowledgedOn,
                        extendedTo,
                        fields.text("extension_reason"),
                        milestones,
                        respondedOn,
                        withdrawnOn,
                        closed));
    }

    private Optional<LocalDate> afterRequest(String column) {
        Optional<LocalDate> day = fields.past(column);
        fields.notBefore(column, day, requestedOn, "the request");
        return day;
    }

    private Optional<LocalDate> extendedTo() {
        Optional<LocalDate> until = fields.day("extended_to");
        fields.notBefore("extended_to", until, requestedOn, "the request");
        fields.refuseIf(
                fields.raw("extended_to").isEmpty() && fields.raw("extension_reason").isPresent(),
                "extension_reason",
                "there is a reason, but no date in extended_to");
        return until;
    }

    private SequencedMap<String, LocalDate> milestones() {
        SequencedMap<String, LocalDate> days = new LinkedHashMap<>();
        Optional<LocalDate> previous = requestedOn;
        for (var milestone : StageFacts.MILESTONES.entrySet()) {
            String column = milestone.getKey();
            boolean declared = stage.milestone(milestone.getValue()).isPresent();
            fields.refuseIf(
                    !declared && fields.raw(column).isPresent(),
                    column,
                    "stage " + stage.id() + " has no such step");
            Optional<LocalDate> day = declared ? fields.past(column) : Optional.empty();
            fields.notBefore(
                    column, day, previous, days.isEmpty() ? "the request" : "the step before it");
            day.ifPresent(each -> days.put(column, each));
            previous = day.or(() -> requestedOn);
        }
        return days;
    }

    private void closing(Optional<Outcome> outcome) {
        boolean responded = fields.raw("responded_on").isPresent();
        boolean withdrawn = fields.raw("withdrawn_on").isPresent();
        fields.refuseIf(
                responded && withdrawn,
                "withdrawn_on",
                "a stage is either responded to or withdrawn, not both");
        fields.refuseIf(
                responded && !withdrawn && fields.raw("outcome").isEmpty(),
                "outcome",
                "a stage with a response has an outcome");
        outcome.ifPresent(known -> {
            boolean isWithdrawal = known == Outcome.WITHDRAWN;
            fields.refuseIf(
                    isWithdrawal && !withdrawn, "outcome", "withdrawn needs a day in withdrawn_on");
            fields.refuseIf(
                    !isWithdrawal && !responded && !withdrawn,
                    "outcome",
                    "this outcome needs a day in responded_on");
            fields.refuseIf(
                    !isWithdrawal && withdrawn && !responded,
                    "outcome",
                    "a withdrawn stage has the outcome withdrawn");
        });
    }
}
