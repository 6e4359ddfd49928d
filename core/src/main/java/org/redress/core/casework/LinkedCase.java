package org.redress.core.casework;

import java.time.LocalDate;
import java.util.Optional;
import org.redress.core.complaint.CaseLink;
import org.redress.core.complaint.Reference;
import org.redress.core.complaint.Relation;
import org.redress.core.procedure.AreaId;
import org.redress.core.procedure.StageId;

/// A case that is linked with one.
///
/// @param recordedThere whether the link was recorded on the other case, which then has the
///   relation to this one
/// @param area the other case's; absent where there is no such case any more
/// @param status the other case's, where it is a complaint
/// @param stage the other case's latest, where it has one
public record LinkedCase(
        Reference otherCase,
        Relation relation,
        LocalDate on,
        boolean recordedThere,
        Optional<AreaId> area,
        Optional<String> status,
        Optional<StageId> stage) {

    /// The same link, without saying to which case.
    public LinkedCase withheld() {
        return new LinkedCase(
                CaseLink.WITHHELD,
                relation,
                on,
                recordedThere,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public boolean isWithheld() {
        return otherCase.equals(CaseLink.WITHHELD);
    }
}
