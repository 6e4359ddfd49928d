package org.redress.core.complaint;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.core.procedure.Milestone;
import org.redress.core.procedure.Role;
import org.redress.core.procedure.StageId;

/// The commands worth trying at an open stage.
record StageProbes(Complaint complaint, OpenedStage stage, LocalDate today) {

    Stream<Probe> all() {
        Stream<Command> others =
                Stream.of(
                        new Command.Extend(today, id(), until(), Optional.of(Probe.WORDS), true),
                        respond(),
                        raise());
        return Stream.of(
                        acknowledge(),
                        explain(),
                        roles(),
                        milestones(),
                        others.map(command -> Probe.at(id(), command)))
                .flatMap(probes -> probes);
    }

    static Command remedy(StageId stage, LocalDate today) {
        return new Command.AgreeRemedy(
                today,
                stage,
                RemedyKind.APOLOGY,
                Optional.of(today),
                Optional.empty(),
                Determiner.COUNCIL,
                Optional.empty(),
                Optional.empty());
    }

    static Command lesson(LocalDate today) {
        return new Command.DrawLesson(
                today,
                Optional.empty(),
                Probe.WORDS,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private StageId id() {
        return stage.stage().id();
    }

    private Stream<Probe> acknowledge() {
        return stage.record().dates().acknowledged().isPresent()
                ? Stream.empty()
                : Stream.of(Probe.at(id(), new Command.Acknowledge(today, id())));
    }

    private Stream<Probe> explain() {
        boolean owed =
                stage.stage().delayExplained().isPresent()
                        && stage.record().delayExplainedOn().isEmpty()
                        && Delaying.isLate(stage, today);
        return owed
                ? Stream.of(Probe.at(id(), new Command.ExplainDelay(today, id(), Probe.WORDS)))
                : Stream.empty();
    }

    private Stream<Probe> roles() {
        return stage.stage().roles().stream()
                .filter(role -> stage.holders(role.id()).size() < role.people())
                .map(role -> Probe.at(id(), appoint(role)).about(role.id()));
    }

    private Command appoint(Role role) {
        return new Command.Appoint(
                today, id(), role.id(), new Person(PersonId.random(), Probe.WORDS), true, false);
    }

    private Stream<Probe> milestones() {
        return stage.stage().milestones().stream()
                .filter(milestone -> stage.reached(milestone.id()).isEmpty())
                .map(milestone -> Probe.at(id(), reach(milestone)).about(milestone.id()));
    }

    private Command reach(Milestone milestone) {
        Optional<LocalDate> announced =
                milestone
                        .notice()
                        .map(notice -> stage.calendar().plus(today, notice.workingDays()));
        return new Command.ReachMilestone(today, id(), milestone.id(), announced);
    }

    private LocalDate until() {
        return stage.calendar().plus(stage.due().filter(today::isBefore).orElse(today), 1);
    }

    private Command respond() {
        Map<Integer, Outcome> findings =
                complaint.concerns().stream()
                        .filter(concern -> concern.stage().equals(id()))
                        .collect(Collectors.toMap(Concern::number, concern -> Outcome.NOT_UPHELD));
        return new Command.Respond(today, id(), Outcome.NOT_UPHELD, findings);
    }

    private Command raise() {
        CategoryCode category = new CategoryCode(Probe.WORDS.content());
        return new Command.RaiseConcern(today, id(), Optional.empty(), category, Optional.empty());
    }
}
