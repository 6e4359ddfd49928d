package org.redress.app.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.core.complaint.Command;
import org.redress.core.complaint.Outcome;
import org.redress.core.complaint.TeamCode;
import org.redress.core.procedure.Deadline;
import org.redress.core.procedure.Deadlines;
import org.redress.core.procedure.ExtensionRule;
import org.redress.core.procedure.Milestone;
import org.redress.core.procedure.Role;
import org.redress.core.procedure.Stage;
import org.redress.core.procedure.StageDates;

/// Writes one stage as commands that the rules accept, from what its procedure declares.
final class StageScript {

    private final Clockwork clock;
    private final Dice dice;
    private final Wording wording;
    private final Stage stage;
    private final StageSlot slot;
    private final Counters counters;
    private final List<Command> commands = new ArrayList<>();

    /// What has been numbered so far in the complaint.
    static final class Counters {
        private int concerns;
        private int remedies;
        private int lessons;

        int nextConcern() {
            return ++concerns;
        }

        int nextRemedy() {
            return ++remedies;
        }

        int nextLesson() {
            return ++lessons;
        }
    }

    StageScript(
            Clockwork clock,
            Dice dice,
            Wording wording,
            Stage stage,
            StageSlot slot,
            Counters counters) {
        this.clock = clock;
        this.dice = dice;
        this.wording = wording;
        this.stage = stage;
        this.slot = slot;
        this.counters = counters;
    }

    /// Everything after the request.
    List<Command> write(TeamCode team) {
        Map<Integer, Outcome> findings = concerns(team);
        LocalDate acknowledged =
                after(slot.acknowledgedAfter().orElseGet(() -> dice.between(1, 3)));
        commands.add(new Command.Acknowledge(acknowledged, stage.id()));
        stage.roles().stream().filter(Role::needed).forEach(this::appoint);
        if (slot.outcome() == Outcome.WITHDRAWN) {
            commands.add(new Command.Withdraw(closed()));
        } else {
            extend(acknowledged);
            milestones();
            commands.add(new Command.Respond(closed(), stage.id(), slot.outcome(), findings));
            commands.addAll(new Aftermath(clock, dice, wording, counters).write(slot));
        }
        return commands;
    }

    private Map<Integer, Outcome> concerns(TeamCode team) {
        Map<Integer, Outcome> findings = new HashMap<>();
        for (PlannedConcern concern : slot.concerns()) {
            commands.add(
                    new Command.RaiseConcern(
                            after(1),
                            stage.id(),
                            dice.chance(50) ? Optional.of(team) : Optional.empty(),
                            concern.category(),
                            Optional.empty()));
            findings.put(counters.nextConcern(), concern.finding());
        }
        return findings;
    }

    private void appoint(Role role) {
        for (int seat = 0; seat < role.people(); seat++) {
            boolean chair = role.people() > 1 && seat == 0;
            commands.add(
                    new Command.Appoint(
                            after(3),
                            stage.id(),
                            role.id(),
                            wording.person(),
                            role.independent(),
                            chair));
        }
    }

    /// Most late answers were put off in time; some simply came late.
    private void extend(LocalDate acknowledged) {
        StageDates dates =
                new StageDates(
                        clock.day(slot.requested()),
                        Optional.of(acknowledged),
                        Optional.empty(),
                        Map.of());
        Deadlines deadlines = Deadlines.of(stage, dates, clock.calendar());
        LocalDate target = deadlines.get(stage.response()).orElseThrow().due();
        Optional<LocalDate> cap =
                stage.extension()
                        .flatMap(ExtensionRule::cap)
                        .flatMap(deadlines::get)
                        .map(Deadline::due);
        LocalDate until = cap.orElse(clock.calendar().plus(target, 20));
        LocalDate told = clock.calendar().minus(target, 1);
        if (slot.mayBePutOff()
                && stage.extension().isPresent()
                && closed().isAfter(target)
                && until.isAfter(target)
                && dice.chance(75)) {
            commands.add(
                    new Command.Extend(
                            told, stage.id(), until, Optional.of(wording.reason()), true));
        }
    }

    /// A step that gives notice comes at once; the others are spread over the time that is left.
    private void milestones() {
        List<Milestone> needed = stage.milestones().stream().filter(Milestone::needed).toList();
        Map<Milestone, Integer> days = new HashMap<>();
        int from = 4;
        int left = (int) needed.stream().filter(step -> step.notice().isEmpty()).count();
        int step = (slot.days() - from) / (left + 1);
        int next = from;
        for (Milestone milestone : needed) {
            next = milestone.notice().isPresent() ? next : next + step;
            days.put(milestone, next);
        }
        needed.forEach(milestone -> reach(milestone, days));
    }

    private void reach(Milestone milestone, Map<Milestone, Integer> days) {
        Optional<LocalDate> announced =
                milestone
                        .notice()
                        .flatMap(notice -> stage.milestone(notice.of()))
                        .map(days::get)
                        .map(this::after);
        commands.add(
                new Command.ReachMilestone(
                        after(days.getOrDefault(milestone, 0)),
                        stage.id(),
                        milestone.id(),
                        announced));
    }

    private LocalDate closed() {
        return clock.day(slot.requested() + slot.days());
    }

    /// So many working days after the request, but not after the closure.
    private LocalDate after(int workingDays) {
        return clock.day(slot.requested() + Math.min(workingDays, slot.days()));
    }
}
