package org.redress.app.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.redress.core.calendar.FinancialYear;
import org.redress.core.complaint.Command;
import org.redress.core.complaint.Exclusion;
import org.redress.core.complaint.TeamCode;
import org.redress.core.complaint.Text;
import org.redress.core.procedure.Kind;
import org.redress.core.procedure.Procedure;
import org.redress.core.procedure.StageId;
import org.redress.core.spi.ServiceArea;
import org.redress.core.spi.ServiceAreas;

/// Enters the years of an area with many complaints in many directorates.
final class DirectorateYears {

    private static final long SEED = 2500L;

    private final DirectorateTargets targets;
    private final Dice dice;
    private final Clockwork clock;
    private final Caseload caseload;
    private final Kind kind;
    private final Procedure procedure;
    private final DirectorateDraw draw;
    private final Turns turns;
    private final List<DirectorateTargets.Directorate> weighted;

    DirectorateYears(
            ServiceAreas areas, ServiceArea area, DirectorateTargets targets, Entry entry) {
        this.targets = targets;
        this.dice = new Dice(SEED);
        this.clock = new Clockwork(areas.calendar());
        this.caseload = new Caseload(areas, area, entry, dice);
        this.kind = caseload.kind(targets.kind());
        this.procedure = caseload.procedure(kind);
        this.draw = new DirectorateDraw(dice, procedure, caseload.settings());
        this.turns = new Turns(clock, dice);
        this.weighted =
                targets.directorates().stream()
                        .flatMap(one -> IntStream.range(0, one.weight()).mapToObj(_ -> one))
                        .toList();
    }

    void load() {
        targets.years().forEach(this::load);
    }

    private void load(DirectorateTargets.YearTargets wanted) {
        int year = FinancialYear.parse(wanted.year()).startYear();
        Kind informal = caseload.kind(targets.informal());
        each(year, wanted.formal() - wanted.declined(), this::formal);
        each(year, wanted.declined(), this::declined);
        each(year, wanted.turned(), this::turned);
        each(year, wanted.informal(), day -> caseload.informal(informal, day, team()));
        each(year, wanted.serviceRequests(), this::serviceRequest);
        wanted.refused().forEach((why, count) -> each(year, count, day -> refused(day, why)));
        each(year, wanted.compliments(), _ -> caseload.compliment(year, team()));
        each(year, wanted.comments(), _ -> caseload.comment(year));
    }

    /// So many, on days of the year in order.
    private void each(int year, int count, Consumer<Integer> enter) {
        IntStream.range(0, count).mapToObj(_ -> caseload.anyDay(year)).sorted().forEach(enter);
    }

    private void formal(int day) {
        caseload.formal(kind, draw.draw(dice.pick(weighted), day));
    }

    private void declined(int day) {
        StageId next = procedure.stages().get(1).id();
        PlannedCase planned = draw.answeredOnce(dice.pick(weighted), day);
        caseload.formal(
                kind,
                planned,
                written -> turns.askedTooLate(written, planned.stages().getFirst(), next));
    }

    private void turned(int day) {
        caseload.formal(
                kind, draw.answeredOnce(dice.pick(weighted), day), turns::fromServiceRequest);
    }

    /// Most are answered within three weeks.
    private void serviceRequest(int day) {
        Command recorded = new Command.RecordServiceRequest(clock.day(day + 1));
        Command answered = new Command.AnswerServiceRequest(clock.day(day + dice.between(2, 15)));
        caseload.contact(
                day, team(), dice.chance(92) ? List.of(recorded, answered) : List.of(recorded));
    }

    private void refused(int day, String why) {
        Exclusion exclusion = Words.exclusion(why);
        Text explanation =
                Text.of(
                        exclusion.label()
                                + ". The letter says why, and how to go to the Ombudsman.");
        LocalDate on = clock.day(day + dice.between(1, 4));
        caseload.contact(
                day, team(), List.of(new Command.DoNotAccept(on, exclusion, explanation, true)));
    }

    private TeamCode team() {
        return draw.team(dice.pick(weighted));
    }
}
