package org.redress.core.complaint;

import org.redress.core.procedure.KindId;

/// What triage made of a contact [Policy 4-11; Code 1-2].
public sealed interface Disposition {

    /// A formal complaint, by the procedure of its kind.
    ///
    /// @param kind a kind of the area that has a procedure
    record Formal(KindId kind) implements Disposition {}

    /// A complaint that the service tries to put right at once, for up to 3 working days.
    ///
    /// @param kind a kind of the area without a procedure
    record Informal(KindId kind) implements Disposition {}

    /// A first request to do something. Recorded, and a complaint if the person is unhappy with
    /// what is done.
    record ServiceRequest() implements Disposition {}

    record Comment() implements Disposition {}

    record Compliment() implements Disposition {}

    /// Another area's, where it was received again.
    ///
    /// @param to its reference there
    record Moved(Reference to) implements Disposition {}

    /// Not accepted.
    ///
    /// @param exclusion the exclusion that applies
    /// @param explanation the written explanation to the person
    /// @param toldNextStep whether the person was told of the right to go to the Ombudsman
    record NotAccepted(Exclusion exclusion, TextRef explanation, boolean toldNextStep)
            implements Disposition {}
}
