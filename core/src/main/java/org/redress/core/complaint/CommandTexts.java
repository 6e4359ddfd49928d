package org.redress.core.complaint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The personal texts that each command brings, which are stored apart from the journal.
final class CommandTexts {

    private CommandTexts() {}

    static List<Text> of(Command command) {
        return switch (command) {
            case Command.Receive receive -> received(receive);
            case Command.DoNotAccept(_, _, Text explanation, _) -> List.of(explanation);
            case Command.Appoint(_, _, _, Person person, _, _) -> List.of(person.name());
            case Command.Extend(_, _, _, Optional<Text> reason, _) -> reason.stream().toList();
            case Command.ExplainDelay(_, _, Text explanation) -> List.of(explanation);
            case Command.RecordFact fact -> fact.answer().text().stream().toList();
            case Command.InvolveParty involve -> List.of(involve.name());
            case Command.RecordPartyAnswer(_, _, Optional<Text> answer) -> answer.stream().toList();
            case Command.DeclineStage(_, _, Text explanation, _) -> List.of(explanation);
            case Command.RaiseConcern raise -> raise.words().stream().toList();
            case Command.AgreeRemedy remedy -> remedy.owner().stream().toList();
            case Command.DrawLesson lesson -> drawn(lesson);
            case Command.CompleteLesson(_, _, Optional<Text> evidence) ->
                    evidence.stream().toList();
            case Command.Suspend(_, Text proceedings) -> List.of(proceedings);
            case Command.Correct(_, _, Text reason) -> List.of(reason);
            case Command.AcceptFormally _,
                    Command.TryInformally _,
                    Command.ResolveInformally _,
                    Command.RecordServiceRequest _,
                    Command.AnswerServiceRequest _,
                    Command.ComplainOfService _,
                    Command.RecordComment _,
                    Command.RecordCompliment _,
                    Command.AssignTeam _,
                    Command.Acknowledge _,
                    Command.ReachMilestone _,
                    Command.Respond _,
                    Command.Withdraw _,
                    Command.AskForStage _,
                    Command.ReferEarly _,
                    Command.CompleteRemedy _,
                    Command.Resume _ ->
                    List.of();
        };
    }

    private static List<Text> received(Command.Receive receive) {
        return Stream.of(
                        receive.complainant().map(Person::name),
                        receive.representative().map(who -> who.person().name()),
                        receive.subject(),
                        receive.outcomeSought())
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Text> drawn(Command.DrawLesson lesson) {
        return Stream.of(
                        lesson.theme(),
                        Optional.of(lesson.wording()),
                        lesson.action(),
                        lesson.owner())
                .flatMap(Optional::stream)
                .toList();
    }
}
