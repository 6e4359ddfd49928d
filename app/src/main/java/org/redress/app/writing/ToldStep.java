package org.redress.app.writing;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.redress.app.desk.Labels;
import org.redress.core.complaint.Command;
import org.redress.core.complaint.Complaint;
import org.redress.core.complaint.Concern;
import org.redress.core.complaint.Outcome;
import org.redress.core.complaint.Text;
import org.redress.core.letter.Exclusions;
import org.redress.core.letter.Filling;
import org.redress.core.letter.Names;
import org.redress.core.letter.Occasion;
import org.redress.core.procedure.Milestone;
import org.redress.core.procedure.MilestoneId;
import org.redress.core.procedure.StageId;

/// The step that a letter tells of, as it would be recorded.
///
/// @param labels what codes are called
/// @param filling what the letter says for its names
/// @param on the day on which it would be recorded
public record ToldStep(Labels labels, Complaint complaint, Filling filling, LocalDate on) {

    private static final Map<Class<? extends Command>, Function<At, Optional<Command>>> STEPS =
            Map.of(
                    Command.Acknowledge.class,
                    at -> at.staged(stage -> new Command.Acknowledge(at.on(), stage)),
                    Command.Extend.class,
                    At::extension,
                    Command.ExplainDelay.class,
                    At::explanation,
                    Command.Respond.class,
                    At::response,
                    Command.ReachMilestone.class,
                    At::milestone,
                    Command.DeclineStage.class,
                    At::declining,
                    Command.DoNotAccept.class,
                    At::refusal,
                    Command.RecordServiceRequest.class,
                    at -> Optional.of(new Command.RecordServiceRequest(at.on())),
                    Command.Withdraw.class,
                    at -> Optional.of(new Command.Withdraw(at.on())),
                    Command.Suspend.class,
                    at -> at.reason().map(text -> new Command.Suspend(at.on(), text)));

    /// The command; empty where the letter does not say yet what it needs, or tells of no step.
    public Optional<Command> of(Occasion occasion) {
        return Optional.ofNullable(STEPS.get(occasion.command()))
                .flatMap(step -> step.apply(new At(this, occasion)));
    }

    /// The day that a letter gives for a name.
    public Optional<LocalDate> day(String name) {
        return filling.value(name).flatMap(LongDay::parse);
    }

    /// The day of the later step that a notice announces.
    public Optional<LocalDate> announced(Occasion occasion) {
        return occasion.stage()
                .flatMap(id -> labels.stage(complaint.procedure(), id))
                .flatMap(stage ->
                        occasion.about()
                                .flatMap(about -> stage.milestone(new MilestoneId(about)))
                                .flatMap(Milestone::notice)
                                .flatMap(notice -> stage.milestone(notice.of())))
                .flatMap(announced -> day(announced.label()));
    }

    private record At(ToldStep told, Occasion occasion) {

        LocalDate on() {
            return told.on();
        }

        Optional<Text> reason() {
            return told.filling().value(Names.REASON).map(Text::of);
        }

        Optional<Command> staged(Function<StageId, Command> command) {
            return occasion.stage().map(command);
        }

        Optional<Command> extension() {
            return told.day(Names.NEW_DATE)
                    .flatMap(until ->
                            staged(stage ->
                                    new Command.Extend(on(), stage, until, reason(), true)));
        }

        Optional<Command> explanation() {
            return reason().flatMap(
                            text -> staged(stage -> new Command.ExplainDelay(on(), stage, text)));
        }

        Optional<Command> response() {
            return occasion.outcome()
                    .flatMap(outcome ->
                            staged(stage ->
                                    new Command.Respond(
                                            on(), stage, outcome, findings(stage, outcome))));
        }

        /// A concern on which nobody has a finding yet is taken as the whole: the letter’s own
        /// checks ask for it.
        private Map<Integer, Outcome> findings(StageId stage, Outcome outcome) {
            return told.complaint().concerns().stream()
                    .filter(concern -> concern.stage().equals(stage))
                    .collect(
                            Collectors.toMap(
                                    Concern::number, concern -> concern.finding().orElse(outcome)));
        }

        Optional<Command> milestone() {
            return occasion.about()
                    .flatMap(about ->
                            staged(stage ->
                                    new Command.ReachMilestone(
                                            on(),
                                            stage,
                                            new MilestoneId(about),
                                            told.announced(occasion))));
        }

        Optional<Command> declining() {
            return reason().flatMap(text ->
                    staged(stage -> new Command.DeclineStage(on(), stage, text, true)));
        }

        Optional<Command> refusal() {
            return reason().flatMap(text ->
                    told.filling()
                            .value(Names.EXCLUSION)
                            .flatMap(Exclusions::labelled)
                            .map(it -> new Command.DoNotAccept(on(), it, text, true)));
        }
    }
}
