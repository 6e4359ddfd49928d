package org.redress.app.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.redress.core.calendar.FinancialYear;
import org.redress.core.complaint.Outcome;
import org.redress.core.complaint.Reference;
import org.redress.core.complaint.TeamCode;
import org.redress.core.procedure.Kind;
import org.redress.core.procedure.Procedure;
import org.redress.core.procedure.Stage;
import org.redress.core.spi.AreaSettings;
import org.redress.core.spi.ServiceArea;
import org.redress.core.spi.ServiceAreas;

/// Plans and enters an area's years such that its published tables come out of the cases.
final class PublishedYears {

    private static final long SEED = 20250930L;

    private final ServiceAreas areas;
    private final ServiceArea area;
    private final AreaSettings settings;
    private final AreaTargets targets;
    private final Entry entry;
    private final Dice dice;
    private final Clockwork clock;
    private final Wording wording;
    private final CaseScript script;
    private final SortedMap<Integer, AreaTargets.YearTargets> years = new TreeMap<>();

    PublishedYears(ServiceAreas areas, ServiceArea area, AreaTargets targets, Entry entry) {
        this.areas = areas;
        this.area = area;
        this.settings = areas.settings(area);
        this.targets = targets;
        this.entry = entry;
        this.dice = new Dice(SEED + area.id().value().hashCode());
        this.clock = new Clockwork(areas.calendar());
        this.wording = new Wording(dice);
        this.script = new CaseScript(clock, dice, wording);
        targets.years()
                .forEach(year -> years.put(FinancialYear.parse(year.year()).startYear(), year));
    }

    void load() {
        counted(targets.kind());
        years.forEach(this::otherKinds);
        years.forEach(this::compliments);
        years.forEach(new OutsideCases(area, areas, targets, entry, dice, clock)::load);
    }

    /// The kind whose stage records the tables count.
    private void counted(String kindId) {
        Kind kind = kind(kindId);
        Procedure procedure = kind.procedure().flatMap(areas::procedure).orElseThrow();
        YearDays days = new YearDays(areas.calendar(), DemoCouncil.PUBLISHED_AS_AT);
        List<StageSlot> slots = new Chains(dice, procedure, days).make(years);
        List<List<StageSlot>> chains =
                slots.stream().filter(StageSlot::isLast).map(StageSlot::chain).toList();
        int latest = years.lastKey();
        Map<String, AreaTargets.TeamTargets> teams = targets.years().getLast().teams();
        List<PlannedCase> cases = new TeamDraw(dice, settings.teams(), latest, teams).draw(chains);
        String others = settings.teams().getLast().code().value();
        new ConcernDraw(dice, settings.categories(), latest, teams, others).draw(cases);
        years.forEach((year, wanted) ->
                new RemedyDraw(dice)
                        .draw(slots.stream().filter(slot -> slot.year() == year).toList(), wanted));
        cases.stream()
                .sorted(Comparator.comparingInt(PublishedYears::received))
                .forEach(planned -> enter(kind, procedure, planned));
    }

    private static int received(PlannedCase planned) {
        return planned.stages().getFirst().requested();
    }

    private void enter(Kind kind, Procedure procedure, PlannedCase planned) {
        LocalDate received = clock.day(received(planned));
        Reference reference = entry.reference(area.id(), received);
        entry.take(
                reference,
                script.formal(reference, area.id(), kind.id(), procedure, planned),
                wording.equality());
    }

    private Kind kind(String id) {
        return area.kinds().stream()
                .filter(kind -> kind.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void otherKinds(int year, AreaTargets.YearTargets wanted) {
        wanted.kinds()
                .forEach((id, count) -> {
                    Kind kind = kind(id);
                    for (int i = 0; i < count; i++) {
                        kind.procedure()
                                .flatMap(areas::procedure)
                                .ifPresentOrElse(
                                        procedure -> formal(kind, procedure, year),
                                        () -> informal(kind, year));
                    }
                });
    }

    private void formal(Kind kind, Procedure procedure, int year) {
        Stage stage = procedure.first();
        Outcome outcome =
                dice.pick(List.of(Outcome.PARTIALLY_UPHELD, Outcome.NOT_UPHELD, Outcome.WITHDRAWN));
        StageSlot slot = new StageSlot(stage.id(), year, outcome, dice.between(4, 18));
        new YearDays(areas.calendar(), DemoCouncil.PUBLISHED_AS_AT).place(List.of(slot), dice);
        slot.concerns()
                .add(
                        new PlannedConcern(
                                dice.pick(settings.categories()).code(), Outcome.NOT_UPHELD));
        enter(kind, procedure, new PlannedCase(dice.pick(settings.teams()).code(), List.of(slot)));
    }

    private void informal(Kind kind, int year) {
        LocalDate received =
                clock.day(clock.number(new FinancialYear(year).firstDay()) + dice.between(2, 240));
        Reference reference = entry.reference(area.id(), received);
        TeamCode team = dice.pick(settings.teams()).code();
        entry.take(
                reference,
                script.informal(reference, area.id(), kind.id(), received, team),
                wording.equality());
    }

    private void compliments(int year, AreaTargets.YearTargets wanted) {
        List<TeamCode> teams = new ArrayList<>();
        wanted.complimentsByTeam()
                .forEach((team, count) -> {
                    for (int i = 0; i < count; i++) {
                        teams.add(new TeamCode(team));
                    }
                });
        while (teams.size() < wanted.compliments()) {
            teams.add(dice.pick(settings.teams()).code());
        }
        LocalDate first = new FinancialYear(year).firstDay();
        for (TeamCode team : teams) {
            entry.enter(
                    Compliments.one(
                            wording, area.id(), team, first.plusDays(dice.between(0, 364))));
        }
    }
}
