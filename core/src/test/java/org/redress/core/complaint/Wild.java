package org.redress.core.complaint;

import static org.redress.core.complaint.Say.ANN;
import static org.redress.core.complaint.Say.BEN;
import static org.redress.core.complaint.Say.CAT;
import static org.redress.core.complaint.Say.DEV;
import static org.redress.core.complaint.Say.WORDS;
import static org.redress.core.complaint.Say.stage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.redress.core.procedure.AreaId;
import org.redress.core.procedure.Fact;
import org.redress.core.procedure.FactId;
import org.redress.core.procedure.KindId;
import org.redress.core.procedure.Milestone;
import org.redress.core.procedure.MilestoneId;
import org.redress.core.procedure.PartyKindId;
import org.redress.core.procedure.Procedure;
import org.redress.core.procedure.Role;
import org.redress.core.procedure.RoleId;
import org.redress.core.procedure.Stage;
import org.redress.core.procedure.StageId;

/// Commands of every kind, some sensible and some not.
final class Wild {

    static final int KINDS_OF_COMMAND = 57;

    private static final List<Person> PEOPLE = List.of(ANN, BEN, CAT, DEV);
    private static final List<String> KINDS =
            List.of("statutory", "corporate", "informal", "lost", "nothing");

    private Wild() {}

    /// The first tries are those that start a complaint.
    static Command command(
            Optional<Complaint> state, EnginePropertiesTest.Step step, LocalDate on) {
        if (state.isEmpty() && step.which() % 10 != 0) {
            return receive(step, on);
        }
        boolean waits =
                state.filter(it -> it.status() == Complaint.Status.AWAITING_TRIAGE).isPresent();
        if (waits && step.which() % 4 != 0) {
            return new Command.AcceptFormally(on, new KindId(KINDS.get(step.one() % 2)));
        }
        return filled(state, step, on);
    }

    private static Command receive(EnginePropertiesTest.Step step, LocalDate on) {
        String area = List.of("north", "south", "hall", "west").get(step.one() % 4);
        return new Command.Receive(
                new Reference("R-1"),
                new AreaId(area),
                on,
                Channel.PHONE,
                Optional.empty(),
                Optional.empty(),
                false,
                true,
                Optional.of(
                        new Command.Representative(DEV, Event.Representation.Basis.FOR_A_CHILD)),
                Optional.empty(),
                Optional.of(WORDS));
    }

    private static Command filled(
            Optional<Complaint> state, EnginePropertiesTest.Step step, LocalDate on) {
        StageId stage = stageOf(state, step.one());
        int number = step.one() % 4;
        boolean yes = step.two() % 4 != 0;
        return switch (step.which()) {
            case 0 -> receive(step, on);
            case 1 -> new Command.AcceptFormally(on, new KindId(KINDS.get(step.one() % 5)));
            case 2 -> new Command.TryInformally(on, new KindId(KINDS.get(step.one() % 5)));
            case 3 -> new Command.ResolveInformally(on);
            case 4 -> new Command.RecordServiceRequest(on);
            case 5 -> new Command.RecordComment(on);
            case 6 -> new Command.RecordCompliment(on);
            case 7 -> new Command.DoNotAccept(on, Exclusion.PERSONNEL, WORDS, yes);
            case 49 -> new Command.MoveTo(on, new Reference(yes ? "R-2" : "R-1"));
            case 50 -> new Command.RecordConsent(on);
            case 51 -> new Command.RecordAdjustments(on, WORDS);
            case 52 -> new Command.AllocateTo(on, new OfficerId("ada-lane"));
            case 8 -> new Command.AssignTeam(on, new TeamCode(yes ? "BLUE" : "X"));
            case 9, 10 -> new Command.Acknowledge(on, stage);
            case 43, 44 ->
                    new Command.RecordFact(on, fact(state, step.two()), answer(on, step.one()));
            case 45, 46 -> involve(on, step, yes);
            case 47 ->
                    new Command.RecordPartyAnswer(
                            on, number, yes ? Optional.of(WORDS) : Optional.empty());
            case 48 ->
                    new Command.AcceptFormally(
                            on,
                            new KindId(KINDS.get(step.one() % 5)),
                            Optional.of(Say.scope(yes, step.one() % 3 > 0, "care", "early-help")));
            case 40 -> new Command.AnswerServiceRequest(on);
            case 41 -> new Command.ComplainOfService(on);
            case 42 -> new Command.ExplainDelay(on, stage, WORDS);
            case 11, 12, 13 ->
                    new Command.Appoint(
                            on,
                            stage,
                            role(state, stage, step.two()),
                            PEOPLE.get(step.one() % 4),
                            yes,
                            step.one() % 3 == 0);
            case 14, 15 ->
                    new Command.Extend(
                            on,
                            stage,
                            on.plusDays(step.two() - 2),
                            yes ? Optional.of(WORDS) : Optional.empty(),
                            yes);
            case 16, 17, 18, 19, 20 ->
                    new Command.ReachMilestone(
                            on,
                            stage,
                            milestone(state, stage, step.two()),
                            yes ? Optional.of(on.plusDays(20)) : Optional.empty());
            case 21, 22, 23 ->
                    new Command.Respond(
                            on, stage, outcome(step.two()), findings(state, stage, step));
            case 24 -> new Command.Withdraw(on);
            case 25, 26, 27 -> new Command.AskForStage(on, next(state, step.one()), yes);
            case 28 -> new Command.DeclineStage(on, next(state, step.one()), WORDS, yes);
            case 29 -> new Command.ReferEarly(on);
            case 30, 31 ->
                    new Command.RaiseConcern(
                            on,
                            stage,
                            Optional.empty(),
                            new CategoryCode("delay"),
                            yes ? Optional.empty() : Optional.of(Outcome.UPHELD));
            case 32 -> agree(step, on, stage);
            case 33 -> new Command.CompleteRemedy(on, number);
            case 34 ->
                    new Command.DrawLesson(
                            on,
                            Optional.empty(),
                            WORDS,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(on.plusDays(step.one())));
            case 35 -> new Command.CompleteLesson(on, number, Optional.empty());
            case 53 -> new Command.AddNote(on, WORDS);
            case 54 ->
                    new Command.LinkCase(
                            on,
                            new Reference("R-" + step.one() % 5),
                            Relation.values()[step.two() % 4]);
            case 55 -> new Command.UnlinkCase(on, new Reference("R-" + step.one() % 5));
            case 56 ->
                    new Command.SubmitInvestigation(on, stage, WORDS, findings(state, stage, step));
            case 36 -> new Command.Suspend(on, WORDS);
            case 37 -> new Command.Resume(on, on.minusDays(step.two() * 20L));
            default -> new Command.Correct(on, correction(state, step, on, stage), WORDS);
        };
    }

    private static FactId fact(Optional<Complaint> state, int choice) {
        List<FactId> known =
                state.flatMap(Complaint::procedure)
                        .flatMap(TestRules.RULES::procedure)
                        .map(it -> it.facts().stream().map(Fact::id).toList())
                        .orElse(List.of());
        return known.isEmpty() ? FactId.of("unknown") : known.get(choice % known.size());
    }

    private static FactAnswer answer(LocalDate on, int choice) {
        return List.of(
                        new FactAnswer.Yes(),
                        new FactAnswer.No(),
                        new FactAnswer.Chosen("meeting"),
                        new FactAnswer.Day(on),
                        new FactAnswer.InWords(WORDS))
                .get(choice % 5);
    }

    private static Command involve(LocalDate on, EnginePropertiesTest.Step step, boolean yes) {
        return new Command.InvolveParty(
                on,
                PartyKindId.of(step.one() % 2 == 0 ? "partner" : "provider"),
                WORDS,
                step.one() % 3 == 0,
                yes ? Optional.of(on.minusDays(step.two())) : Optional.empty());
    }

    private static Command agree(EnginePropertiesTest.Step step, LocalDate on, StageId stage) {
        RemedyKind kind = RemedyKind.values()[step.two() % 7];
        Optional<Long> pence =
                kind == RemedyKind.FINANCIAL || step.one() % 9 == 0
                        ? Optional.of(1000L * (step.one() - 1))
                        : Optional.empty();
        Optional<LocalDate> agreedOn = step.one() % 3 == 0 ? Optional.empty() : Optional.of(on);
        return new Command.AgreeRemedy(
                on,
                stage,
                kind,
                agreedOn,
                pence,
                Determiner.COUNCIL,
                Optional.empty(),
                Optional.empty());
    }

    private static Correction correction(
            Optional<Complaint> state,
            EnginePropertiesTest.Step step,
            LocalDate on,
            StageId stage) {
        LocalDate day = on.minusDays(step.two() * 2L);
        return switch ((step.one() + step.two()) % 13) {
            case 0 -> new Correction.ReceivedOn(day);
            case 1 -> new Correction.RequestedOn(stage, day);
            case 2 -> new Correction.AcknowledgedOn(stage, day);
            case 3 -> new Correction.MilestoneOn(stage, milestone(state, stage, step.two()), day);
            case 4 -> new Correction.RespondedOn(stage, day);
            case 5 ->
                    new Correction.WithdrawnOn(
                            step.one() % 2 == 0 ? Optional.empty() : Optional.of(stage), day);
            case 6 -> new Correction.OutcomeOf(stage, outcome(step.two()));
            case 7 -> new Correction.FindingOf(step.one() % 4, outcome(step.two()));
            case 8 ->
                    new Correction.CategoryOf(
                            step.one() % 4,
                            new CategoryCode(step.two() % 3 == 0 ? "x" : "conduct"));
            case 9 -> new Correction.TeamOf(new TeamCode(step.two() % 3 == 0 ? "X" : "RED"));
            case 10 -> new Correction.AmountOf(step.one() % 4, step.two() - 2L);
            case 11 -> new Correction.NotResponded(stage);
            default ->
                    new Correction.NotWithdrawn(
                            step.one() % 2 == 0 ? Optional.empty() : Optional.of(stage));
        };
    }

    private static Outcome outcome(int choice) {
        return Outcome.values()[choice % 7 == 0 ? 3 : choice % 3];
    }

    private static Map<Integer, Outcome> findings(
            Optional<Complaint> state, StageId stage, EnginePropertiesTest.Step step) {
        return state.map(Complaint::concerns).orElse(List.of()).stream()
                .filter(concern -> concern.stage().equals(stage) || step.one() % 11 == 0)
                .collect(Collectors.toMap(Concern::number, concern -> Outcome.UPHELD));
    }

    private static StageId stageOf(Optional<Complaint> state, int choice) {
        Optional<StageRecord> latest = state.flatMap(Complaint::latestStage);
        return choice % 4 == 0
                ? stage(choice % 5)
                : latest.map(StageRecord::stage).orElse(stage(1));
    }

    private static StageId next(Optional<Complaint> state, int choice) {
        int stages = state.map(it -> it.stages().size()).orElse(0);
        return stage(choice % 7 == 0 ? choice % 5 : stages + 1);
    }

    private static Optional<Stage> declared(Optional<Complaint> state, StageId stage) {
        Optional<Procedure> procedure =
                state.flatMap(Complaint::procedure).flatMap(TestRules.RULES::procedure);
        return procedure.flatMap(it -> it.stage(stage));
    }

    private static MilestoneId milestone(Optional<Complaint> state, StageId stage, int choice) {
        List<MilestoneId> known =
                declared(state, stage)
                        .map(it -> it.milestones().stream().map(Milestone::id).toList())
                        .orElse(List.of());
        return known.isEmpty() ? MilestoneId.of("unknown") : known.get(choice % known.size());
    }

    private static RoleId role(Optional<Complaint> state, StageId stage, int choice) {
        List<RoleId> known =
                declared(state, stage)
                        .map(it -> it.roles().stream().map(Role::id).toList())
                        .orElse(List.of());
        return known.isEmpty() ? RoleId.of("unknown") : known.get(choice % known.size());
    }
}
