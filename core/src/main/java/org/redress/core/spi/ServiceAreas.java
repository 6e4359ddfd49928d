package org.redress.core.spi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.redress.core.calendar.WorkingCalendar;
import org.redress.core.complaint.CategoryCode;
import org.redress.core.complaint.Rulebook;
import org.redress.core.complaint.TeamCode;
import org.redress.core.procedure.AreaId;
import org.redress.core.procedure.Kind;
import org.redress.core.procedure.Procedure;
import org.redress.core.procedure.ProcedureRef;
import org.redress.core.procedure.ScopeTest;

/// The areas of one installation, checked together, in the order of their ids.
public final class ServiceAreas implements Rulebook {

    private final List<ServiceArea> areas;
    private final Council council;
    private final Letterhead letterhead;
    private final Map<AreaId, AreaSettings> settings;
    private final WorkingCalendar calendar;

    private ServiceAreas(
            List<ServiceArea> areas, AuthoritySettings authority, WorkingCalendar calendar) {
        this.areas = areas;
        this.council = authority.council();
        this.letterhead = authority.letterhead();
        this.settings =
                areas.stream()
                        .collect(Collectors.toUnmodifiableMap(ServiceArea::id, authority::of));
        this.calendar = calendar;
    }

    /// The areas in the layer and the layers it stands on; those on the class path where core is
    /// itself there. None found is an error: nothing could be done without one.
    ///
    /// @throws AreasRefused naming every problem at once
    public static ServiceAreas discover(
            ModuleLayer layer, AuthoritySettings authority, WorkingCalendar calendar) {
        boolean onModulePath = ServiceAreas.class.getModule().isNamed();
        ServiceLoader<ServiceArea> loader =
                onModulePath
                        ? ServiceLoader.load(layer, ServiceArea.class)
                        : ServiceLoader.load(ServiceArea.class);
        List<ServiceArea> found = new ArrayList<>();
        loader.forEach(found::add);
        return of(found, authority, calendar);
    }

    /// The areas given.
    ///
    /// @throws AreasRefused naming every problem at once
    public static ServiceAreas of(
            Collection<? extends ServiceArea> given,
            AuthoritySettings authority,
            WorkingCalendar calendar) {
        List<ServiceArea> areas =
                given.stream()
                        .map(ServiceArea.class::cast)
                        .sorted(Comparator.comparing(ServiceArea::id))
                        .toList();
        List<String> problems = AreaChecks.problems(areas, authority);
        if (!problems.isEmpty()) {
            throw new AreasRefused(problems);
        }
        return new ServiceAreas(areas, authority, calendar);
    }

    public List<ServiceArea> all() {
        return areas;
    }

    public Optional<ServiceArea> area(AreaId id) {
        return areas.stream().filter(area -> area.id().equals(id)).findFirst();
    }

    /// Every desk of every area, in the areas' order.
    public List<LedgerDesk<?, ?>> desks() {
        return areas.stream().<LedgerDesk<?, ?>>flatMap(area -> area.desks().stream()).toList();
    }

    /// The council whose areas these are.
    public Council council() {
        return council;
    }

    /// What the council's letters say of it.
    public Letterhead letterhead() {
        return letterhead;
    }

    /// The area as this authority has set it up.
    ///
    /// @throws IllegalArgumentException if it is not one of [#all()]
    public AreaSettings settings(ServiceArea area) {
        return Optional.ofNullable(settings.get(area.id()))
                .orElseThrow(() -> new IllegalArgumentException("no area '" + area.id() + "'"));
    }

    /// What the area's reports are declared from.
    ///
    /// @throws IllegalArgumentException if it is not one of [#all()]
    public ReportSettings reportSettings(ServiceArea area) {
        return new ReportSettings(
                settings(area), council, areas.stream().map(this::outline).toList());
    }

    private ReportSettings.Outline outline(ServiceArea area) {
        return new ReportSettings.Outline(
                area.id(), area.label(), area.kinds(), settings(area).teams());
    }

    @Override
    public WorkingCalendar calendar() {
        return calendar;
    }

    @Override
    public Optional<Procedure> procedure(ProcedureRef ref) {
        return area(ref.area()).stream()
                .flatMap(area -> settings(area).procedures().stream())
                .filter(procedure -> procedure.ref().equals(ref))
                .findFirst();
    }

    @Override
    public List<Kind> kinds(AreaId id) {
        return area(id).map(ServiceArea::kinds).orElse(List.of());
    }

    @Override
    public Optional<ScopeTest> scope(AreaId id) {
        return area(id).flatMap(ServiceArea::scope);
    }

    @Override
    public boolean hasTeam(AreaId id, TeamCode team) {
        return area(id).stream()
                .flatMap(area -> settings(area).teams().stream())
                .anyMatch(t -> t.code().equals(team));
    }

    @Override
    public boolean hasCategory(AreaId id, CategoryCode category) {
        return area(id).stream()
                .flatMap(area -> settings(area).categories().stream())
                .anyMatch(c -> c.code().equals(category));
    }
}
