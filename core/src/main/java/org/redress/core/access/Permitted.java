package org.redress.core.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.redress.core.casework.Alike;
import org.redress.core.casework.CaseBrief;
import org.redress.core.casework.CaseQuery;
import org.redress.core.casework.CaseReader;
import org.redress.core.casework.CaseSummary;
import org.redress.core.casework.Casework;
import org.redress.core.casework.Handled;
import org.redress.core.casework.Instruction;
import org.redress.core.casework.LessonEntry;
import org.redress.core.casework.LessonQuery;
import org.redress.core.casework.Page;
import org.redress.core.casework.RemedyEntry;
import org.redress.core.casework.RemedyQuery;
import org.redress.core.casework.TimelineEntry;
import org.redress.core.casework.WorkItem;
import org.redress.core.casework.WorkQuery;
import org.redress.core.complaint.Command;
import org.redress.core.complaint.Reference;
import org.redress.core.procedure.AreaId;

/// The casework as one officer may see it and act on it: what is not theirs is neither found nor
/// listed nor changed.
///
/// @param officer who asks
/// @param casework all of it
public record Permitted(Officer officer, Casework casework) {

    /// The case with that reference.
    public Sight sight(Reference reference) {
        return guarded(
                reference,
                () ->
                        reader().find(reference)
                                .map(view -> new Withheld(this::mayKnowOf).in(view))
                                .<Sight>map(Sight.Open::new)
                                .orElseGet(() -> new Sight.Missing(reference)));
    }

    private Sight guarded(Reference reference, Supplier<Sight> find) {
        Optional<AreaId> area = reader().areaOf(reference);
        if (area.isEmpty()) {
            return new Sight.Missing(reference);
        }
        return officer.may(Permission.READ_CASES, area.get())
                ? find.get()
                : new Sight.Closed(area.get());
    }

    /// The events of a case that they may see; none of any other.
    public List<TimelineEntry> timeline(Reference reference) {
        Withheld withheld = new Withheld(this::mayKnowOf);
        return mayRead(reference)
                ? reader().timeline(reference).stream().map(withheld::in).toList()
                : List.of();
    }

    /// Whether there is such a case, and they may see it.
    public boolean mayRead(Reference reference) {
        return reader().areaOf(reference).filter(this::mayReadIn).isPresent();
    }

    private boolean mayKnowOf(Reference reference) {
        return reader().areaOfEither(reference).filter(this::mayReadIn).isPresent();
    }

    private boolean mayReadIn(AreaId area) {
        return officer.may(Permission.READ_CASES, area);
    }

    /// The cases that the query asks for and that they may see.
    public Page<CaseSummary> list(CaseQuery query) {
        return withinSight(query, reader()::list, Page.none());
    }

    /// What a list says of some complaints, by reference: of one that is not there, nothing; of one
    /// that they may not see, only that there is one.
    public Map<String, Optional<CaseBrief>> briefs(Collection<String> references) {
        return reader().briefs(references).stream()
                .collect(
                        Collectors.toUnmodifiableMap(
                                CaseBrief::reference,
                                brief ->
                                        Optional.of(brief)
                                                .filter(it -> mayReadIn(new AreaId(it.area())))));
    }

    /// How many there are of these, counted up to a number.
    public int count(CaseQuery query, int most) {
        return withinSight(query, within -> reader().count(within, most), 0);
    }

    private <T> T withinSight(CaseQuery query, Function<CaseQuery, T> ask, T nothing) {
        Set<AreaId> areas = officer.areas(Permission.READ_CASES);
        return areas.isEmpty() ? nothing : ask.apply(query.within(areas));
    }

    /// The lessons drawn in the areas that they may see.
    public Page<LessonEntry> lessons(LessonQuery query) {
        Set<AreaId> areas = officer.areas(Permission.READ_CASES);
        return areas.isEmpty() ? Page.none() : reader().lessons(query.within(areas));
    }

    /// The cases that they may see and that may be about the same person or matter.
    public List<Alike> alike(Reference reference, int limit) {
        return mayRead(reference)
                ? reader().alike(reference, officer.areas(Permission.READ_CASES), limit)
                : List.of();
    }

    /// The remedies not done in the areas that they may see.
    public Page<RemedyEntry> remedies(RemedyQuery query) {
        Set<AreaId> areas = officer.areas(Permission.READ_CASES);
        return areas.isEmpty() ? Page.none() : reader().remedies(query.within(areas));
    }

    /// What needs somebody among the cases that they may see.
    public Page<WorkItem> work(WorkQuery query) {
        Set<AreaId> areas = officer.areas(Permission.READ_CASES);
        return areas.isEmpty() ? Page.none() : casework.work().list(areas, query);
    }

    /// How many there are of these, counted up to a number.
    public int countWork(WorkQuery query, int most) {
        Set<AreaId> areas = officer.areas(Permission.READ_CASES);
        return areas.isEmpty() ? 0 : casework.work().count(areas, query, most);
    }

    /// What waits for triage in those of the areas in which they triage.
    public Page<WorkItem> inbox(Set<AreaId> areas, WorkQuery query) {
        Set<AreaId> theirs = triaged(areas);
        return theirs.isEmpty() ? Page.none() : casework.work().list(theirs, query);
    }

    /// How many there are of these, counted up to a number.
    public int countInbox(Set<AreaId> areas, WorkQuery query, int most) {
        Set<AreaId> theirs = triaged(areas);
        return theirs.isEmpty() ? 0 : casework.work().count(theirs, query, most);
    }

    private Set<AreaId> triaged(Set<AreaId> areas) {
        return areas.stream()
                .filter(area -> officer.may(Permission.READ_CASES, area))
                .filter(area -> officer.may(Permission.TRIAGE, area))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Gives a command in their name, whatever officer the instruction names.
    public Handled handle(Instruction instruction) {
        Optional<AreaId> area =
                instruction.command() instanceof Command.Receive receive
                        ? Optional.of(receive.area())
                        : reader().areaOf(instruction.complaint());
        if (area.isEmpty()) {
            return new Handled.NotFound(instruction.complaint());
        }
        return officer.may(instruction.command().getClass(), area.get())
                ? casework.desk().handle(instruction)
                : new Handled.NotPermitted(area.get(), words(instruction.command().getClass()));
    }

    private static String words(Class<? extends Command> command) {
        return Needed.by(command).map(Permission::words).orElse("do this");
    }

    private CaseReader reader() {
        return casework.reader();
    }
}
