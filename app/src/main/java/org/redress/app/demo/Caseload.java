package org.redress.app.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.redress.core.calendar.FinancialYear;
import org.redress.core.complaint.CategoryCode;
import org.redress.core.complaint.Command;
import org.redress.core.complaint.Reference;
import org.redress.core.complaint.TeamCode;
import org.redress.core.procedure.Kind;
import org.redress.core.procedure.Procedure;
import org.redress.core.spi.AreaSettings;
import org.redress.core.spi.ServiceArea;
import org.redress.core.spi.ServiceAreas;

/// Writes an area's planned cases down and enters them.
final class Caseload {

    private final ServiceAreas areas;
    private final ServiceArea area;
    private final AreaSettings settings;
    private final Entry entry;
    private final Dice dice;
    private final Clockwork clock;
    private final Wording wording;
    private final CaseScript script;

    Caseload(ServiceAreas areas, ServiceArea area, Entry entry, Dice dice) {
        this.areas = areas;
        this.area = area;
        this.settings = areas.settings(area);
        this.entry = entry;
        this.dice = dice;
        this.clock = new Clockwork(areas.calendar());
        this.wording = new Wording(dice, area.id());
        this.script = new CaseScript(clock, dice, wording);
    }

    Kind kind(String id) {
        return area.kinds().stream()
                .filter(kind -> kind.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    Procedure procedure(Kind kind) {
        return kind.procedure().flatMap(areas::procedure).orElseThrow();
    }

    AreaSettings settings() {
        return settings;
    }

    TeamCode anyTeam() {
        return dice.pick(settings.teams()).code();
    }

    CategoryCode anyCategory() {
        return dice.pick(settings.categories()).code();
    }

    /// The number of a working day in the year.
    int anyDay(int year) {
        FinancialYear financial = new FinancialYear(year);
        LocalDate first = clock.calendar().workingDayOnOrAfter(financial.firstDay());
        return dice.between(clock.number(first), clock.number(financial.lastDay()));
    }

    void formal(Kind kind, PlannedCase planned) {
        formal(kind, planned, written -> written);
    }

    /// @param change what is otherwise than usual
    void formal(Kind kind, PlannedCase planned, UnaryOperator<List<Command>> change) {
        LocalDate received = clock.day(planned.stages().getFirst().requested());
        Reference reference = entry.reference(area, received);
        List<Command> written =
                script.formal(reference, area.id(), kind.id(), procedure(kind), planned);
        take(reference, change.apply(written));
    }

    void informal(Kind kind, int received, TeamCode team) {
        LocalDate on = clock.day(received);
        Reference reference = entry.reference(area, on);
        take(reference, script.informal(reference, area.id(), kind.id(), on, team));
    }

    /// A contact that triage made something else of.
    void contact(int received, TeamCode team, List<Command> triaged) {
        LocalDate on = clock.day(received);
        Reference reference = entry.reference(area, on);
        List<Command> commands = new ArrayList<>(triaged);
        commands.addFirst(script.receive(reference, area.id(), on, team));
        take(reference, commands);
    }

    void compliment(int year, TeamCode team) {
        entry.enter(wording.compliment(team, anyDate(year)));
    }

    void comment(int year) {
        entry.enter(wording.comment(anyTeam(), anyDate(year)));
    }

    private LocalDate anyDate(int year) {
        return new FinancialYear(year).firstDay().plusDays(dice.between(0, 364));
    }

    private void take(Reference reference, List<Command> commands) {
        entry.take(reference, commands, wording.equality());
    }
}
