package org.redress.core.procedure;

import org.redress.core.calendar.Source;

/// A provision of law that a complaint may be about.
///
/// @param id its id in the area
/// @param label what officers call it
/// @param inScope whether a complaint about it goes by the procedure that the test is for
/// @param source where it stands
public record Provision(ProvisionId id, String label, boolean inScope, Source source) {

    public static Provision inScope(String id, String label, Source source) {
        return new Provision(ProvisionId.of(id), label, true, source);
    }

    public static Provision outOfScope(String id, String label, Source source) {
        return new Provision(ProvisionId.of(id), label, false, source);
    }
}
