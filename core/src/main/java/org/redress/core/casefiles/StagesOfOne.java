package org.redress.core.casefiles;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.redress.core.spi.Fields;

/// The stages of one complaint, in order.
///
/// @param all none for a complaint that is not formal
/// @param complete whether every line of them could be read; if not, a stage that is not there is
///   not held against the line that names it
record StagesOfOne(List<StageFacts> all, boolean complete) {

    StagesOfOne {
        all = List.copyOf(all);
    }

    /// The stage that a line names; refused where it is not there.
    Optional<StageFacts> named(Fields fields) {
        fields.require("stage");
        return fields.raw("stage")
                .flatMap(wanted -> {
                    Optional<StageFacts> found =
                            all.stream()
                                    .filter(each -> each.stage().id().value().equals(wanted))
                                    .findFirst();
                    fields.refuseIf(
                            found.isEmpty() && complete,
                            "stage",
                            "the complaint has no stage " + Fields.shown(wanted));
                    return found;
                });
    }

    /// When the complaint was last closed, or the day given if it never was.
    LocalDate closedOnOr(LocalDate otherwise) {
        return all.stream()
                .flatMap(stage -> stage.closedOn().stream())
                .max(LocalDate::compareTo)
                .orElse(otherwise);
    }
}
