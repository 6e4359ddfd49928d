package org.redress.app.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.redress.core.calendar.FinancialYear;
import org.redress.core.complaint.Outcome;
import org.redress.core.complaint.TeamCode;
import org.redress.core.procedure.Kind;
import org.redress.core.procedure.Procedure;
import org.redress.core.spi.AreaSettings;
import org.redress.core.spi.ServiceArea;
import org.redress.core.spi.ServiceAreas;

/// Plans and enters an area's years such that its published tables come out of the cases.
final class PublishedYears {

    private static final long SEED = 20250930L;

    private final AreaTargets targets;
    private final Dice dice;
    private final YearDays days;
    private final Caseload caseload;
    private final SortedMap<Integer, AreaTargets.YearTargets> years = new TreeMap<>();

    PublishedYears(ServiceAreas areas, ServiceArea area, AreaTargets targets, Entry entry) {
        this.targets = targets;
        this.dice = new Dice(SEED + area.id().value().hashCode());
        this.days = new YearDays(areas.calendar(), DemoCouncil.PUBLISHED_AS_AT);
        this.caseload = new Caseload(areas, area, entry, dice);
        targets.years()
                .forEach(year -> years.put(FinancialYear.parse(year.year()).startYear(), year));
    }

    void load() {
        counted(caseload.kind(targets.kind()));
        years.forEach(this::otherKinds);
        years.forEach(this::feedback);
    }

    /// The kind whose stage records the tables count.
    private void counted(Kind kind) {
        Procedure procedure = caseload.procedure(kind);
        AreaSettings settings = caseload.settings();
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
                .forEach(planned -> caseload.formal(kind, planned));
    }

    private static int received(PlannedCase planned) {
        return planned.stages().getFirst().requested();
    }

    private void otherKinds(int year, AreaTargets.YearTargets wanted) {
        wanted.kinds()
                .forEach((id, count) -> {
                    Kind kind = caseload.kind(id);
                    for (int i = 0; i < count; i++) {
                        if (kind.procedure().isPresent()) {
                            formal(kind, year);
                        } else {
                            caseload.informal(kind, caseload.anyDay(year), caseload.anyTeam());
                        }
                    }
                });
    }

    private void formal(Kind kind, int year) {
        Outcome outcome =
                dice.pick(List.of(Outcome.PARTIALLY_UPHELD, Outcome.NOT_UPHELD, Outcome.WITHDRAWN));
        StageSlot slot =
                new StageSlot(
                        caseload.procedure(kind).first().id(), year, outcome, dice.between(4, 18));
        days.place(List.of(slot), dice);
        slot.concerns().add(new PlannedConcern(caseload.anyCategory(), Outcome.NOT_UPHELD));
        caseload.formal(kind, new PlannedCase(caseload.anyTeam(), List.of(slot)));
    }

    private void feedback(int year, AreaTargets.YearTargets wanted) {
        List<TeamCode> teams = new ArrayList<>();
        wanted.complimentsByTeam()
                .forEach((team, count) -> {
                    for (int i = 0; i < count; i++) {
                        teams.add(new TeamCode(team));
                    }
                });
        while (teams.size() < wanted.compliments()) {
            teams.add(caseload.anyTeam());
        }
        teams.forEach(team -> caseload.compliment(year, team));
        for (int i = 0; i < wanted.comments(); i++) {
            caseload.comment(year);
        }
    }
}
