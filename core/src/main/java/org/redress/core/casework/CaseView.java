package org.redress.core.casework;

import java.util.Map;
import java.util.UUID;
import org.redress.core.complaint.Complaint;

/// A complaint as it stands, with the personal texts that its state refers to.
///
/// @param version how many events it has
/// @param texts by the id in a `TextRef`; an erased text is missing
/// @param names by the id of the person; an erased name is missing
public record CaseView(
        UUID id,
        int version,
        Complaint complaint,
        Map<UUID, String> texts,
        Map<UUID, String> names) {

    public CaseView {
        texts = Map.copyOf(texts);
        names = Map.copyOf(names);
    }
}
