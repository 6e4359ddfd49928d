package org.redress.core.casework;

import java.util.List;
import java.util.Optional;
import org.redress.core.complaint.Reference;

/// Reads complaints. The cost of each call does not grow with the number of complaints stored.
public interface CaseReader {

    Optional<CaseView> find(Reference reference);

    Page<CaseSummary> list(CaseQuery query);

    /// The lessons of all areas, by reference and number.
    Page<LessonEntry> lessons(LessonQuery query);

    /// The complaint's events, oldest first; empty for one that is not there.
    List<TimelineEntry> timeline(Reference reference);
}
