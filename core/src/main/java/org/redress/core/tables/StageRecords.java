package org.redress.core.tables;

import java.util.Optional;
import org.redress.core.procedure.KindId;
import org.redress.core.procedure.StageId;

/// The stage records of the area that a table counts, each in the year of its request.
///
/// @param kind the kind of complaint
/// @param stage the one stage that is meant; empty for all of them
public record StageRecords(KindId kind, Optional<StageId> stage) {

    /// The records of a kind of complaint, at all stages.
    public static StageRecords of(String kind) {
        return new StageRecords(new KindId(kind), Optional.empty());
    }

    /// Those of them at one stage.
    public StageRecords at(String one) {
        return new StageRecords(kind, Optional.of(StageId.of(one)));
    }

    Counting counting() {
        return from("reporting.stage_record");
    }

    /// The concerns raised in these records.
    Counting concerns() {
        return from("reporting.concern");
    }

    /// The remedies agreed in these records.
    Counting remedies() {
        return among(Counting.of("reporting.remedy", "requested_on").atStages(), "complaint_kind");
    }

    /// The complaints of the kind, each once whatever its stages.
    Counting complaints() {
        return Counting.of("reporting.complaint", "received_on").where("r.kind = '" + kind + "'");
    }

    private Counting from(String function) {
        return among(Counting.of(function, "requested_on").atStages(), "kind");
    }

    private Counting among(Counting counting, String kindColumn) {
        Counting ofKind = counting.where("r." + kindColumn + " = '" + kind + "'");
        return stage.map(one -> ofKind.where("r.stage = '" + one + "'")).orElse(ofKind);
    }
}
