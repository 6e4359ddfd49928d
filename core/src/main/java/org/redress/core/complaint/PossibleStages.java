package org.redress.core.complaint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.redress.core.procedure.Procedure;
import org.redress.core.procedure.Stage;
import org.redress.core.procedure.StageId;

/// The stages follow one another as the procedure has them, and what happens at each is in order.
final class PossibleStages {

    private final Complaint complaint;
    private final Procedure procedure;
    private final List<Objection> found = new ArrayList<>();

    private PossibleStages(Complaint complaint, Procedure procedure) {
        this.complaint = complaint;
        this.procedure = procedure;
    }

    static List<Objection> objections(Complaint complaint, Procedure procedure) {
        PossibleStages stages = new PossibleStages(complaint, procedure);
        Set<StageId> seen = new HashSet<>();
        for (StageRecord record : complaint.stages()) {
            stages.lookAt(record, seen);
            seen.add(record.stage());
        }
        return stages.found;
    }

    private void lookAt(StageRecord record, Set<StageId> before) {
        StageId id = record.stage();
        if (before.contains(id)) {
            found.add(
                    Objection.to(
                            Rule.STAGE_OPENED_TWICE,
                            "stage",
                            "stage " + id + " is asked for twice"));
        }
        Optional<Stage> stage = procedure.stage(id);
        if (stage.isEmpty()) {
            found.add(
                    Objection.to(
                            Rule.UNKNOWN_STAGE,
                            "stage",
                            procedure.label() + " has no stage " + id));
        }
        stage.ifPresent(declared -> found.addAll(PossibleStage.objections(declared, record)));
        procedure.before(id).ifPresent(predecessor -> follows(record, predecessor, before));
    }

    private void follows(StageRecord record, Stage predecessor, Set<StageId> before) {
        if (!before.contains(predecessor.id())) {
            found.add(
                    Objection.to(
                            Rule.PREDECESSOR_MISSING,
                            "stage",
                            "stage " + record.stage() + " without " + predecessor.label()));
        }
        Optional<LocalDate> earlier =
                complaint.stage(predecessor.id()).map(StageRecord::requestedOn);
        earlier.filter(record.requestedOn()::isBefore)
                .ifPresent(day ->
                        found.add(
                                Objection.to(
                                        Rule.REQUEST_ORDER,
                                        "on",
                                        "stage "
                                                + record.stage()
                                                + " was asked for on "
                                                + Words.day(record.requestedOn())
                                                + ", before the request for "
                                                + predecessor.label()
                                                + " on "
                                                + Words.day(day))));
    }
}
