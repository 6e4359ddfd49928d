package org.redress.app.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.redress.core.complaint.Channel;
import org.redress.core.complaint.Command;
import org.redress.core.complaint.Reference;
import org.redress.core.complaint.TeamCode;
import org.redress.core.procedure.AreaId;
import org.redress.core.procedure.KindId;
import org.redress.core.procedure.Procedure;

/// Writes a complaint as commands that the rules accept.
final class CaseScript {

    private static final List<Channel> CHANNELS =
            List.of(
                    Channel.EMAIL,
                    Channel.EMAIL,
                    Channel.WEB,
                    Channel.WEB,
                    Channel.PHONE,
                    Channel.LETTER,
                    Channel.IN_PERSON,
                    Channel.COUNCILLOR);

    private final Clockwork clock;
    private final Dice dice;
    private final Wording wording;

    CaseScript(Clockwork clock, Dice dice, Wording wording) {
        this.clock = clock;
        this.dice = dice;
        this.wording = wording;
    }

    /// A formal complaint, from its receipt to its last planned day.
    List<Command> formal(
            Reference reference,
            AreaId area,
            KindId kind,
            Procedure procedure,
            PlannedCase planned) {
        int received = planned.stages().getFirst().requested();
        List<Command> commands = new ArrayList<>();
        Command.Receive receipt = receive(reference, area, clock.day(received), planned.team());
        commands.add(receipt);
        FactScript facts = new FactScript(procedure, receipt.madeByYoungPerson(), wording);
        int triaged = Math.min(1, planned.stages().getFirst().days());
        commands.add(new Command.AcceptFormally(clock.day(received + triaged), kind));
        StageScript.Counters counters = new StageScript.Counters();
        for (StageSlot slot : planned.stages()) {
            if (slot != planned.stages().getFirst()) {
                commands.add(
                        new Command.AskForStage(clock.day(slot.requested()), slot.stage(), false));
            }
            LocalDate known = clock.day(slot.requested() + Math.min(1, slot.days()));
            facts.awaited(slot.stage(), known).forEach(commands::add);
            commands.addAll(
                    new StageScript(
                                    clock,
                                    dice,
                                    wording,
                                    procedure.stage(slot.stage()).orElseThrow(),
                                    slot,
                                    counters)
                            .write(planned.team()));
        }
        return inOrder(commands);
    }

    /// A complaint put right informally.
    List<Command> informal(
            Reference reference, AreaId area, KindId kind, LocalDate received, TeamCode team) {
        int day = clock.number(received);
        return List.of(
                receive(reference, area, received, team),
                new Command.TryInformally(clock.day(day + 1), kind),
                new Command.ResolveInformally(clock.day(day + dice.between(2, 4))));
    }

    /// A contact that waits for triage.
    Command.Receive receive(Reference reference, AreaId area, LocalDate on, TeamCode team) {
        boolean young = dice.chance(8);
        return new Command.Receive(
                reference,
                area,
                on,
                dice.pick(CHANNELS),
                Optional.of(team),
                Optional.of(wording.person()),
                young,
                young && dice.chance(60),
                Optional.empty(),
                Optional.of(wording.subject()),
                Optional.of(wording.outcomeSought()));
    }

    /// Numbers follow the order in which things are written, and that order is kept within a day.
    private static List<Command> inOrder(List<Command> commands) {
        return commands.stream().sorted(Comparator.comparing(Command::on)).toList();
    }
}
