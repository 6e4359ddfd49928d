package org.redress.core.casework;

import java.time.LocalDate;
import java.util.Optional;
import org.redress.core.complaint.Reference;
import org.redress.core.procedure.AreaId;

/// Where every command on a complaint is given. Each is one transaction: decided, journalled and
/// projected, or not.
public interface CaseDesk {

    Handled handle(Instruction instruction);

    /// A new, unique reference, such as `CHI-2025-0042`. One that is then not used leaves a gap.
    ///
    /// @return empty for an area that is not there
    Optional<Reference> newReference(AreaId area, LocalDate receivedOn);

    /// Records a compliment or a comment; gives its reference.
    Reference record(FeedbackEntry feedback, String officer);

    /// Writes a part of a report, anew where it is written already. Whether the report has such a
    /// part, and may have that for an answer, is for the caller to see to.
    void write(ReportText text, String officer);
}
