package org.redress.core.complaint;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.core.procedure.AreaId;
import org.redress.core.procedure.FactId;
import org.redress.core.procedure.KindId;
import org.redress.core.procedure.MilestoneId;
import org.redress.core.procedure.PartyKindId;
import org.redress.core.procedure.ProvisionId;
import org.redress.core.procedure.RoleId;
import org.redress.core.procedure.StageId;

/// Commands in few words. Stages, kinds and days are given as people write them.
final class Say {

    static final Text WORDS = Text.of("because");
    static final Person ANN = Person.named("Ann");
    static final Person BEN = Person.named("Ben");
    static final Person CAT = Person.named("Cat");
    static final Person DEV = Person.named("Dev");

    private Say() {}

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    static StageId stage(int number) {
        return StageId.of(Integer.toString(number));
    }

    static Command.Receive received(String area, String on) {
        return new Command.Receive(
                new Reference("R-1"),
                new AreaId(area),
                day(on),
                Channel.EMAIL,
                Optional.of(new TeamCode("RED")),
                Optional.of(ANN),
                true,
                false,
                Optional.empty(),
                Optional.of(WORDS),
                Optional.empty());
    }

    static Command accepted(String on, String kind) {
        return new Command.AcceptFormally(day(on), new KindId(kind));
    }

    static Command triedInformally(String on, String kind) {
        return new Command.TryInformally(day(on), new KindId(kind));
    }

    /// A contact made by Dev for somebody else.
    static Command.Receive receivedFrom(Event.Representation.Basis basis, String area, String on) {
        Command.Receive plain = received(area, on);
        return new Command.Receive(
                plain.reference(),
                plain.area(),
                plain.on(),
                plain.channel(),
                plain.team(),
                plain.complainant(),
                false,
                false,
                Optional.of(new Command.Representative(DEV, basis)),
                plain.subject(),
                plain.outcomeSought());
    }

    static Scope scope(boolean separable, boolean told, String... provisions) {
        return new Scope(Arrays.stream(provisions).map(ProvisionId::of).toList(), separable, told);
    }

    static Command accepted(String on, String kind, Scope scope) {
        return new Command.AcceptFormally(day(on), new KindId(kind), Optional.of(scope));
    }

    static Command known(String on, String fact, FactAnswer answer) {
        return new Command.RecordFact(day(on), FactId.of(fact), answer);
    }

    static Command known(String on, String fact) {
        return known(on, fact, new FactAnswer.Yes());
    }

    static Command involved(String on, String kind, boolean lead, String... consent) {
        return new Command.InvolveParty(
                day(on),
                PartyKindId.of(kind),
                Text.of("The trust"),
                lead,
                Arrays.stream(consent).findFirst().map(Say::day));
    }

    static Command partyAnswered(String on, int party) {
        return new Command.RecordPartyAnswer(day(on), party, Optional.of(WORDS));
    }

    static Command resolved(String on) {
        return new Command.ResolveInformally(day(on));
    }

    static Command serviceRequest(String on) {
        return new Command.RecordServiceRequest(day(on));
    }

    static Command serviceAnswered(String on) {
        return new Command.AnswerServiceRequest(day(on));
    }

    static Command complained(String on) {
        return new Command.ComplainOfService(day(on));
    }

    static Command comment(String on) {
        return new Command.RecordComment(day(on));
    }

    static Command notAccepted(String on, boolean told) {
        return new Command.DoNotAccept(day(on), Exclusion.OVER_TWELVE_MONTHS, WORDS, told);
    }

    static Command acknowledged(String on, int stage) {
        return new Command.Acknowledge(day(on), stage(stage));
    }

    static Command appointed(String on, int stage, String role, Person person) {
        return new Command.Appoint(day(on), stage(stage), RoleId.of(role), person, true, false);
    }

    static Command chairing(String on, int stage, String role, Person person) {
        return new Command.Appoint(day(on), stage(stage), RoleId.of(role), person, true, true);
    }

    static Command extended(String on, int stage, String until) {
        return new Command.Extend(day(on), stage(stage), day(until), Optional.of(WORDS), true);
    }

    static Command explained(String on, int stage) {
        return new Command.ExplainDelay(day(on), stage(stage), WORDS);
    }

    static Command reached(String on, int stage, String milestone) {
        return new Command.ReachMilestone(
                day(on), stage(stage), MilestoneId.of(milestone), Optional.empty());
    }

    static Command announced(String on, int stage, String milestone, String day) {
        return new Command.ReachMilestone(
                day(on), stage(stage), MilestoneId.of(milestone), Optional.of(day(day)));
    }

    /// Answered, with the same finding on each of these concerns.
    static Command responded(String on, int stage, Outcome outcome, Integer... concerns) {
        Map<Integer, Outcome> findings = new HashMap<>();
        Arrays.stream(concerns).forEach(concern -> findings.put(concern, outcome));
        return new Command.Respond(day(on), stage(stage), outcome, findings);
    }

    static Command responded(String on, int stage) {
        return responded(on, stage, Outcome.UPHELD);
    }

    static Command withdrawn(String on) {
        return new Command.Withdraw(day(on));
    }

    static Command asked(String on, int stage) {
        return new Command.AskForStage(day(on), stage(stage), false);
    }

    static Command askedWithGrounds(String on, int stage) {
        return new Command.AskForStage(day(on), stage(stage), true);
    }

    static Command declined(String on, int stage) {
        return new Command.DeclineStage(day(on), stage(stage), WORDS, true);
    }

    static Command referredEarly(String on) {
        return new Command.ReferEarly(day(on));
    }

    static Command raised(String on, int stage) {
        return new Command.RaiseConcern(
                day(on),
                stage(stage),
                Optional.empty(),
                new CategoryCode("delay"),
                Optional.empty());
    }

    static Command raised(String on, int stage, Outcome finding) {
        return new Command.RaiseConcern(
                day(on),
                stage(stage),
                Optional.empty(),
                new CategoryCode("delay"),
                Optional.of(finding));
    }

    static Command agreed(String on, int stage, RemedyKind kind, Long... pence) {
        return new Command.AgreeRemedy(
                day(on),
                stage(stage),
                kind,
                Optional.of(day(on)),
                Arrays.stream(pence).findFirst(),
                Determiner.COUNCIL,
                Optional.of(day(on).plusDays(30)),
                Optional.of(WORDS));
    }

    static Command remedyDone(String on, int remedy) {
        return new Command.CompleteRemedy(day(on), remedy);
    }

    static Command lesson(String on) {
        return new Command.DrawLesson(
                day(on),
                Optional.empty(),
                WORDS,
                Optional.of(WORDS),
                Optional.empty(),
                Optional.empty());
    }

    static Command lessonFrom(String on, String other) {
        return new Command.DrawLesson(
                day(on),
                Optional.empty(),
                WORDS,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new Reference(other)));
    }

    static Command lessonDone(String on, int lesson) {
        return new Command.CompleteLesson(day(on), lesson, Optional.of(WORDS));
    }

    static Command noted(String on) {
        return new Command.AddNote(day(on), WORDS);
    }

    static Command linked(String on, String other) {
        return new Command.LinkCase(day(on), new Reference(other), Relation.SAME_PERSON);
    }

    static Command unlinked(String on, String other) {
        return new Command.UnlinkCase(day(on), new Reference(other));
    }

    static Command investigationOf(String on, int stage) {
        return new Command.SubmitInvestigation(day(on), stage(stage), WORDS, Map.of());
    }

    static Command suspended(String on) {
        return new Command.Suspend(day(on), WORDS);
    }

    static Command resumed(String on, String ended) {
        return new Command.Resume(day(on), day(ended));
    }

    static Command corrected(String on, Correction correction) {
        return new Command.Correct(day(on), correction, WORDS);
    }
}
