package org.redress.core.tables;

import java.util.List;

/// A body outside the council that takes up cases about the area.
///
/// @param id what its rows are called in the interfaces
/// @param label what people call it, as after "the"
/// @param decisions the ids of its decisions, in order; the label of each is the id in words
public record OutsideBody(String id, String label, List<String> decisions) {

    public OutsideBody {
        decisions = List.copyOf(decisions);
    }

    /// The area's cases received by it.
    Counting received() {
        return Counting.of("reporting.outside_case", "received_on");
    }

    /// The area's cases decided by it.
    Counting decided() {
        return Counting.of("reporting.outside_case", "decided_on");
    }
}
