package org.redress.core.complaint;

import java.time.LocalDate;

/// A link to another case, as the complaint that it was recorded on has it.
///
/// @param on since when
/// @param otherCase a complaint, or a case that an outside body has taken up
public record CaseLink(LocalDate on, Reference otherCase, Relation relation) {

    /// Stands for a case that whoever looks may not know of.
    public static final Reference WITHHELD = new Reference("withheld");

    /// The same link, without saying to which case.
    public CaseLink withheld() {
        return new CaseLink(on, WITHHELD, relation);
    }
}
