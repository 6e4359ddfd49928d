package org.redress.core.casework;

import java.util.Set;
import org.redress.core.procedure.AreaId;

/// What needs somebody, one line for each case and each record of a plugin's ledger. The cost of a
/// page does not grow with the number of complaints stored.
public interface WorkReader {

    /// The complaints made by children or young people themselves first; of each, the most urgent.
    ///
    /// @param areas whose cases are looked at
    Page<WorkItem> list(Set<AreaId> areas, WorkQuery query);

    /// How many there are, counted up to a number.
    int count(Set<AreaId> areas, WorkQuery query, int most);
}
