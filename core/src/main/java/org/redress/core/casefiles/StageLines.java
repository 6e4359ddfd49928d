package org.redress.core.casefiles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.redress.core.procedure.Procedure;
import org.redress.core.procedure.Stage;
import org.redress.core.spi.Fields;

/// Reads the stages of one formal complaint: each once, none without the one before it.
final class StageLines {

    private final CaseWords words;
    private final Procedure procedure;
    private final ComplaintFacts complaint;
    private final Map<Stage, Fields> lines = new HashMap<>();
    private boolean complete = true;

    StageLines(CaseWords words, Procedure procedure, ComplaintFacts complaint) {
        this.words = words;
        this.procedure = procedure;
        this.complaint = complaint;
    }

    /// Adds a line, under the stage that it names.
    void add(Fields fields) {
        fields.require("stage");
        Optional<Stage> stage = fields.raw("stage").flatMap(wanted -> declared(fields, wanted));
        stage.ifPresent(known -> {
            Fields other = lines.putIfAbsent(known, fields);
            if (other != null) {
                fields.refuse(
                        "stage",
                        "stage "
                                + known.id()
                                + " of this complaint stands in line "
                                + other.number());
            }
        });
        complete &= fields.isSound();
    }

    /// A line that could not be read may have been any stage.
    void addUnreadable() {
        complete = false;
    }

    private Optional<Stage> declared(Fields fields, String wanted) {
        Optional<Stage> found =
                procedure.stages().stream()
                        .filter(stage -> stage.id().value().equals(wanted))
                        .findFirst();
        fields.refuseIf(
                found.isEmpty(),
                "stage",
                "'"
                        + Fields.shown(wanted)
                        + "' is not a stage of a complaint of kind "
                        + complaint.kind().id()
                        + "; known: "
                        + procedure.stages().stream()
                                .map(stage -> stage.id().value())
                                .collect(Collectors.joining(", ")));
        return found;
    }

    /// Every stage there is, in the procedure's order.
    StagesOfOne read() {
        List<StageFacts> stages = new ArrayList<>();
        if (lines.isEmpty()) {
            stages.add(
                    StageFacts.opened(complaint.line(), procedure.first(), complaint.receivedOn()));
        }
        for (Stage stage : procedure.stages()) {
            Optional.ofNullable(lines.get(stage))
                    .ifPresent(fields -> stages.add(read(stage, fields)));
        }
        endedByWithdrawal(stages);
        return new StagesOfOne(stages, complete);
    }

    /// Who withdraws ends the whole complaint: no stage before that one can have stayed open.
    private void endedByWithdrawal(List<StageFacts> stages) {
        for (int at = 1; at < stages.size(); at++) {
            StageFacts facts = stages.get(at);
            stages.subList(0, at).stream()
                    .filter(before ->
                            before.closedOn().isEmpty() && facts.withdrawnOn().isPresent())
                    .flatMap(before -> Optional.ofNullable(lines.get(before.stage())).stream())
                    .filter(Fields::isSound)
                    .forEach(before ->
                            before.refuse(
                                    "outcome",
                                    "the complaint was withdrawn at stage "
                                            + facts.stage().id()
                                            + ", so this stage was closed too: say how"));
        }
        complete &= lines.values().stream().allMatch(Fields::isSound);
    }

    /// A line that is refused leaves a stage behind of which only its request is known, for other
    /// lines to name.
    private StageFacts read(Stage stage, Fields fields) {
        Optional<StageFacts> facts = reader(stage, fields).read();
        complete &= facts.isPresent();
        return facts.orElseGet(
                () -> StageFacts.opened(fields.number(), stage, complaint.receivedOn()));
    }

    private StageReader reader(Stage stage, Fields fields) {
        Optional<Stage> before = procedure.before(stage.id());
        if (before.isEmpty()) {
            return StageReader.first(fields, words, stage, complaint.receivedOn());
        }
        Optional<Fields> previous = Optional.ofNullable(lines.get(before.get()));
        fields.refuseIf(
                previous.isEmpty() && complete,
                "stage",
                "the complaint has no line for stage " + before.get().id());
        Optional<LocalDate> requested =
                procedure.before(before.get().id()).isEmpty()
                        ? Optional.of(complaint.receivedOn())
                        : previous.flatMap(line -> line.soundDay("requested_on"));
        return StageReader.later(fields, words, stage, requested);
    }
}
