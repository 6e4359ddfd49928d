package org.redress.core.procedure;

import java.util.Optional;
import org.redress.core.calendar.Source;

/// A kind of body that may take part in a complaint beside the council, which stays responsible.
///
/// @param id its id in the procedure
/// @param label what officers call it
/// @param mayLead whether such a body may lead the answer in place of the council
/// @param needsConsent whether the person consents before the complaint is shared with it
/// @param answersFirst the stage at whose response the council waits for its answer, where it does
/// @param source where it stands
public record PartyKind(
        PartyKindId id,
        String label,
        boolean mayLead,
        boolean needsConsent,
        Optional<StageId> answersFirst,
        Source source) {}
