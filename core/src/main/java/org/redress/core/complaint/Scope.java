package org.redress.core.complaint;

import java.util.List;
import org.redress.core.procedure.ProvisionId;

/// What a complaint is about, as triage found it.
///
/// @param provisions the provisions of law concerned; at least one
/// @param separable whether its parts are easily separated
/// @param told whether the person was told by which procedure it goes and why
public record Scope(List<ProvisionId> provisions, boolean separable, boolean told) {

    public Scope {
        provisions = List.copyOf(provisions);
    }
}
