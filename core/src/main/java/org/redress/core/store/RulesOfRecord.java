package org.redress.core.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.redress.core.calendar.WorkingCalendar;
import org.redress.core.complaint.CategoryCode;
import org.redress.core.complaint.Reference;
import org.redress.core.complaint.Rulebook;
import org.redress.core.complaint.TeamCode;
import org.redress.core.procedure.AreaId;
import org.redress.core.procedure.Kind;
import org.redress.core.procedure.Procedure;
import org.redress.core.procedure.ProcedureRef;
import org.redress.core.procedure.ScopeTest;

/// The rules of the areas, and the cases on record.
record RulesOfRecord(Rulebook areas, Handle handle) implements Rulebook {

    /// A complaint, or a case that an outside body has taken up.
    @Override
    public boolean hasCase(Reference reference) {
        return handle.createQuery(
                        """
                        select exists (
                            select from journal.stream s
                            where s.reference = :reference
                                and (s.ledger = :complaints
                                    or exists (select from projection.outside_case o where o.stream = s.stream)))
                        """)
                .bind("reference", reference.value())
                .bind("complaints", ComplaintLedger.NAME)
                .mapTo(Boolean.class)
                .one();
    }

    @Override
    public WorkingCalendar calendar() {
        return areas.calendar();
    }

    @Override
    public Optional<Procedure> procedure(ProcedureRef ref) {
        return areas.procedure(ref);
    }

    @Override
    public List<Kind> kinds(AreaId area) {
        return areas.kinds(area);
    }

    @Override
    public Optional<ScopeTest> scope(AreaId area) {
        return areas.scope(area);
    }

    @Override
    public boolean hasTeam(AreaId area, TeamCode team) {
        return areas.hasTeam(area, team);
    }

    @Override
    public boolean hasCategory(AreaId area, CategoryCode category) {
        return areas.hasCategory(area, category);
    }
}
