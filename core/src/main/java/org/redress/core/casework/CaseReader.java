package org.redress.core.casework;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.redress.core.complaint.Reference;
import org.redress.core.procedure.AreaId;

/// Reads complaints. The cost of each call does not grow with the number of complaints stored.
public interface CaseReader {

    Optional<CaseView> find(Reference reference);

    /// The area of a complaint; empty for one that is not there.
    Optional<AreaId> areaOf(Reference reference);

    /// The area of a complaint, or of a case that an outside body has taken up.
    Optional<AreaId> areaOfEither(Reference reference);

    Page<CaseSummary> list(CaseQuery query);

    /// What a list says of some complaints, read together; those that are not there are left out.
    List<CaseBrief> briefs(Collection<String> references);

    /// The cases that may be about the same person or matter as a complaint, those of the same
    /// person first, the latest first.
    ///
    /// @param areas whose cases are looked at
    List<Alike> alike(Reference reference, Set<AreaId> areas, int limit);

    /// How many complaints the query finds, wherever its page starts, counted up to a number.
    int count(CaseQuery query, int most);

    /// The lessons of all areas. The next page's token names the last lesson as `number:reference`.
    Page<LessonEntry> lessons(LessonQuery query);

    /// The cases linked with a complaint, from either side, the latest link first.
    List<LinkedCase> links(Reference reference);

    /// The remedies of all areas that are agreed and not done. The next page's token names the last
    /// remedy as `number:reference`.
    Page<RemedyEntry> remedies(RemedyQuery query);

    /// The complaint's events, oldest first; empty for one that is not there.
    List<TimelineEntry> timeline(Reference reference);
}
