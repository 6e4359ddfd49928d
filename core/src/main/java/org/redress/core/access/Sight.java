package org.redress.core.access;

import org.redress.core.casework.CaseView;
import org.redress.core.complaint.Reference;
import org.redress.core.procedure.AreaId;

/// What an officer sees who asks for a case.
public sealed interface Sight {

    /// The case.
    record Open(CaseView view) implements Sight {}

    /// That there is one, which is not for them.
    ///
    /// @param area whose case it is
    record Closed(AreaId area) implements Sight {}

    record Missing(Reference reference) implements Sight {}
}
