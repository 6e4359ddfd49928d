package org.redress.core.complaint;

import java.util.List;
import java.util.Optional;
import org.redress.core.calendar.WorkingCalendar;
import org.redress.core.procedure.AreaId;
import org.redress.core.procedure.Kind;
import org.redress.core.procedure.Procedure;
import org.redress.core.procedure.ProcedureRef;
import org.redress.core.procedure.ScopeTest;

/// What the engine needs to know of the areas: their kinds, vocabularies and procedures, and the
/// calendar.
public interface Rulebook {

    WorkingCalendar calendar();

    /// The procedure, with the authority's own targets in it.
    Optional<Procedure> procedure(ProcedureRef ref);

    /// The kinds of complaint that the area takes; empty for an area that is not there.
    List<Kind> kinds(AreaId area);

    /// How the area tells its kinds apart by what a complaint is about, where it does.
    Optional<ScopeTest> scope(AreaId area);

    boolean hasTeam(AreaId area, TeamCode team);

    boolean hasCategory(AreaId area, CategoryCode category);

    /// Whether a case of that reference is on record, a complaint or another. The areas alone know
    /// of none.
    default boolean hasCase(Reference reference) {
        return false;
    }
}
