package org.redress.app.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.core.complaint.Command;
import org.redress.core.complaint.Exclusion;
import org.redress.core.complaint.Outcome;
import org.redress.core.complaint.Reference;
import org.redress.core.complaint.RemedyKind;
import org.redress.core.complaint.TeamCode;
import org.redress.core.complaint.Text;
import org.redress.core.procedure.Deadline;
import org.redress.core.procedure.Deadlines;
import org.redress.core.procedure.Kind;
import org.redress.core.procedure.Procedure;
import org.redress.core.procedure.Stage;
import org.redress.core.procedure.StageDates;
import org.redress.core.spi.AreaSettings;
import org.redress.core.spi.ServiceArea;
import org.redress.core.spi.ServiceAreas;

/// Cases of the last weeks, in every stage and state of the clock, so that a desk has work on it.
///
/// Each is planned whole, into the future; what has not happened by today is left out.
final class LivelyPresent {

    private static final long SEED = 4L;
    private static final int ANSWERED = 4;

    private final ServiceAreas areas;
    private final ServiceArea area;
    private final AreaSettings settings;
    private final LocalDate today;
    private final Entry entry;
    private final Dice dice;
    private final Clockwork clock;
    private final Wording wording;
    private final CaseScript script;
    private final RecentPast past;

    LivelyPresent(ServiceAreas areas, ServiceArea area, LocalDate today, Entry entry) {
        this.areas = areas;
        this.area = area;
        this.settings = areas.settings(area);
        this.today = today;
        this.entry = entry;
        this.dice = new Dice(SEED + area.id().value().hashCode());
        this.clock = new Clockwork(areas.calendar());
        this.wording = new Wording(dice, area.id());
        this.script = new CaseScript(clock, dice, wording);
        this.past = new RecentPast(area, settings, today, entry, dice, clock, wording, script);
    }

    void load() {
        area.kinds()
                .forEach(kind ->
                        kind.procedure()
                                .flatMap(areas::procedure)
                                .ifPresentOrElse(
                                        procedure -> formal(kind, procedure),
                                        () -> informal(kind)));
        if (!area.kinds().isEmpty()) {
            contacts();
            feedback();
        }
    }

    private void formal(Kind kind, Procedure procedure) {
        procedure.stages().forEach(stage -> atStage(kind, procedure, stage));
        for (int i = 0; i < ANSWERED; i++) {
            int age = dice.between(12, 40);
            enter(kind, procedure, upTo(procedure, procedure.first(), age, dice.between(3, 11)));
        }
        past.load(kind, procedure);
    }

    /// Fresh, half way, perhaps put off; then, left lying, nearly due, past the promise, and past
    /// the limit by more than the holidays of any half year.
    private void atStage(Kind kind, Procedure procedure, Stage stage) {
        LocalDate acknowledged = areas.calendar().plus(today, 2);
        Deadlines deadlines =
                Deadlines.of(
                        stage,
                        new StageDates(
                                today, Optional.of(acknowledged), Optional.empty(), Map.of()),
                        areas.calendar());
        int target = workingDays(deadlines.get(stage.response()).orElseThrow());
        int limit = workingDays(deadlines.get(stage.responseLimit()).orElseThrow());
        for (int age : List.of(0, 2, target / 2, target + 1)) {
            enter(kind, procedure, upTo(procedure, stage, age, age + 15));
        }
        for (int age : List.of(target - 1, target + 2, limit + 12)) {
            List<StageSlot> chain = upTo(procedure, stage, age, 3 * age + 30);
            chain.getLast().leaveLying();
            enter(kind, procedure, chain);
        }
    }

    private int workingDays(Deadline deadline) {
        return areas.calendar().between(today, deadline.due());
    }

    private List<StageSlot> upTo(Procedure procedure, Stage stage, int age, int days) {
        List<StageSlot> chain = new ArrayList<>();
        StageSlot slot = slot(stage, days, clock.number(today) - age);
        chain.add(slot);
        Optional<Stage> before = procedure.before(stage.id());
        while (before.isPresent()) {
            int took =
                    dice.between(10, 14)
                            * (procedure.before(before.get().id()).isPresent() ? 3 : 1);
            slot =
                    slot(
                            before.get(),
                            took,
                            chain.getFirst().requested() - took - dice.between(2, 12));
            chain.addFirst(slot);
            before = procedure.before(before.get().id());
        }
        return chain;
    }

    private StageSlot slot(Stage stage, int days, int requested) {
        Outcome outcome =
                dice.pick(List.of(Outcome.PARTIALLY_UPHELD, Outcome.UPHELD, Outcome.NOT_UPHELD));
        StageSlot slot = new StageSlot(stage.id(), 0, outcome, days);
        slot.requestedOn(requested);
        slot.concerns().add(new PlannedConcern(dice.pick(settings.categories()).code(), outcome));
        if (outcome.isUpheldInAnyPart()) {
            slot.remedies().add(new PlannedRemedy(RemedyKind.APOLOGY, Optional.empty()));
            slot.remedies().add(new PlannedRemedy(RemedyKind.PRACTICE_CHANGED, Optional.empty()));
        }
        return slot;
    }

    private void enter(Kind kind, Procedure procedure, List<StageSlot> chain) {
        LocalDate received = clock.day(chain.getFirst().requested());
        Reference reference = entry.reference(area, received);
        PlannedCase planned = new PlannedCase(team(), chain);
        take(reference, script.formal(reference, area.id(), kind.id(), procedure, planned));
    }

    private void informal(Kind kind) {
        for (int age : List.of(0, 1, 2, 5)) {
            LocalDate received = clock.day(clock.number(today) - age);
            Reference reference = entry.reference(area, received);
            take(reference, script.informal(reference, area.id(), kind.id(), received, team()));
        }
    }

    /// Contacts that triage has still to look at, or made something else of.
    private void contacts() {
        contact(0, List.of());
        contact(0, List.of());
        contact(1, List.of());
        past.consentAwaited(3);
        contact(2, List.of(new Command.RecordServiceRequest(today)));
        contact(
                3,
                List.of(
                        new Command.DoNotAccept(
                                today,
                                Exclusion.ANOTHER_APPEAL_ROUTE,
                                Text.of(
                                        "A tribunal can decide this, and how to go to it is set out in the letter."),
                                true)));
    }

    private void contact(int age, List<Command> then) {
        LocalDate received = clock.day(clock.number(today) - age);
        Reference reference = entry.reference(area, received);
        List<Command> commands = new ArrayList<>();
        commands.add(script.receive(reference, area.id(), received, team()));
        commands.addAll(then);
        take(reference, commands);
    }

    private void take(Reference reference, List<Command> planned) {
        entry.take(reference, planned, wording.equality());
    }

    private void feedback() {
        for (int i = 0; i < 8; i++) {
            entry.enter(wording.compliment(team(), today.minusDays(dice.between(0, 40))));
        }
        for (int i = 0; i < 3; i++) {
            entry.enter(wording.comment(team(), today.minusDays(dice.between(0, 40))));
        }
    }

    private TeamCode team() {
        return dice.pick(settings.teams()).code();
    }
}
