package org.redress.app.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redress.core.casework.Equality;
import org.redress.core.complaint.Channel;
import org.redress.core.complaint.Command;
import org.redress.core.complaint.Event;
import org.redress.core.complaint.Outcome;
import org.redress.core.complaint.Reference;
import org.redress.core.complaint.RemedyKind;
import org.redress.core.complaint.Text;
import org.redress.core.procedure.Kind;
import org.redress.core.procedure.Procedure;
import org.redress.core.spi.AreaSettings;
import org.redress.core.spi.ServiceArea;

/// Cases of the last months that are not at a stage's usual work: answered, with remedies and
/// lessons in every state, suspended, or waiting for consent.
///
/// @param today the day of loading
record RecentPast(
        ServiceArea area,
        AreaSettings settings,
        LocalDate today,
        Entry entry,
        Dice dice,
        Clockwork clock,
        Wording wording,
        CaseScript script) {

    private static final int ANSWERED = 3;

    void load(Kind kind, Procedure procedure) {
        for (int i = 0; i < ANSWERED; i++) {
            answered(kind, procedure, dice.between(72, 116));
        }
        suspended(kind, procedure);
    }

    /// Answered in time some months ago.
    private void answered(Kind kind, Procedure procedure, int age) {
        StageSlot slot = slot(procedure, age, Outcome.UPHELD, dice.between(6, 9));
        slot.remedies().add(new PlannedRemedy(RemedyKind.APOLOGY, Optional.empty()));
        slot.remedies().add(new PlannedRemedy(RemedyKind.PRACTICE_CHANGED, Optional.empty()));
        Reference reference = reference(slot);
        entry.take(reference, commands(reference, kind, procedure, slot), wording.equality());
    }

    /// A court has the matter since last week.
    private void suspended(Kind kind, Procedure procedure) {
        StageSlot slot = slot(procedure, 11, Outcome.NOT_UPHELD, 40);
        LocalDate since = clock.day(clock.number(today) - 6);
        Reference reference = reference(slot);
        List<Command> commands = new ArrayList<>();
        commands(reference, kind, procedure, slot).stream()
                .filter(command -> !command.on().isAfter(since))
                .forEach(commands::add);
        commands.add(
                new Command.Suspend(
                        since, Text.of("The county court hears a claim on the same matter.")));
        entry.take(reference, commands, wording.equality());
    }

    private StageSlot slot(Procedure procedure, int age, Outcome outcome, int days) {
        StageSlot slot = new StageSlot(procedure.first().id(), 0, outcome, days);
        slot.requestedOn(clock.number(today) - age);
        slot.concerns().add(new PlannedConcern(dice.pick(settings.categories()).code(), outcome));
        return slot;
    }

    private Reference reference(StageSlot slot) {
        return entry.reference(area, clock.day(slot.requested()));
    }

    private List<Command> commands(
            Reference reference, Kind kind, Procedure procedure, StageSlot slot) {
        PlannedCase planned = new PlannedCase(dice.pick(settings.teams()).code(), List.of(slot));
        return script.formal(reference, area.id(), kind.id(), procedure, planned);
    }

    /// Somebody speaks for another, whose consent has not come yet.
    void consentAwaited(int age) {
        LocalDate received = clock.day(clock.number(today) - age);
        Reference reference = entry.reference(area, received);
        Command.Receive receipt =
                new Command.Receive(
                        reference,
                        area.id(),
                        received,
                        Channel.EMAIL,
                        Optional.of(dice.pick(settings.teams()).code()),
                        Optional.of(wording.person()),
                        false,
                        false,
                        Optional.of(
                                new Command.Representative(
                                        wording.person(),
                                        Event.Representation.Basis.CONSENT_AWAITED)),
                        Optional.of(wording.subject()),
                        Optional.of(wording.outcomeSought()));
        entry.take(reference, List.of(receipt), Equality.NOT_STATED);
    }
}
