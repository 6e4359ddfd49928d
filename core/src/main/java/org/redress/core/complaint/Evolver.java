package org.redress.core.complaint;

import java.util.List;
import java.util.Optional;

/// Applies events to a complaint. It takes what happened as it is told and judges nothing.
public final class Evolver {

    private Evolver() {}

    /// The complaint after the event.
    ///
    /// @throws IllegalStateException if the event cannot follow, which no event of the [Decider]'s
    ///   does
    public static Complaint evolve(Optional<Complaint> state, Event event) {
        if (event instanceof Event.Received received) {
            requireNone(state);
            return received(received);
        }
        ComplaintDraft draft =
                new ComplaintDraft(
                        state.orElseThrow(() ->
                                new IllegalStateException(
                                        "the first event of a complaint is its receipt")));
        apply(draft, event);
        return draft.complaint();
    }

    /// The complaint after all the events; empty if there are none and there was none.
    public static Optional<Complaint> replay(Optional<Complaint> state, List<Event> events) {
        Optional<Complaint> current = state;
        for (Event event : events) {
            current = Optional.of(evolve(current, event));
        }
        return current;
    }

    /// One line for each event there is, which is why it is long.
    private static void apply(ComplaintDraft draft, Event event) {
        switch (event) {
            case Event.Received _ -> throw new IllegalStateException("received twice");
            case Event.Triaged(_, Disposition made) -> TriageEvolution.made(draft, made);
            case Event.ScopeSettled(_, Scope scope) -> draft.scope = Optional.of(scope);
            case Event.FactRecorded fact -> CircleEvolution.record(draft, fact);
            case Event.PartyInvolved involved -> CircleEvolution.involve(draft, involved);
            case Event.PartyAnswered answered -> CircleEvolution.answer(draft, answered);
            case Event.ConsentGiven _ -> draft.consent();
            case Event.AdjustmentsRecorded(_, TextRef adjustments) ->
                    draft.adjustments = Optional.of(adjustments);
            case Event.Allocated(_, OfficerId officer) -> draft.officer = Optional.of(officer);
            case Event.ServiceRequestAnswered(var on) -> draft.serviceAnsweredOn = Optional.of(on);
            case Event.ServiceComplainedOf(var on) -> draft.complainedOn = Optional.of(on);
            case Event.ResolvedInformally(var on) -> draft.resolvedInformallyOn = Optional.of(on);
            case Event.TeamAssigned(_, TeamCode team) -> draft.team = Optional.of(team);
            case Event.StageOpened opened -> StageEvolution.open(draft, opened);
            case Event.Acknowledged(var on, var stage) ->
                    draft.change(stage, it -> it.acknowledgedOn = Optional.of(on));
            case Event.Appointed appointed -> StageEvolution.appoint(draft, appointed);
            case Event.Extended extended -> StageEvolution.extend(draft, extended);
            case Event.DelayExplained explained -> StageEvolution.explain(draft, explained);
            case Event.MilestoneReached reached -> StageEvolution.reach(draft, reached);
            case Event.Responded responded -> ClosingEvolution.respond(draft, responded);
            case Event.ConcernFound(_, int concern, Outcome finding) ->
                    ConcernEvolution.find(draft, concern, finding);
            case Event.Withdrawn withdrawn -> ClosingEvolution.withdraw(draft, withdrawn);
            case Event.NextStageDeclined declined -> StageEvolution.decline(draft, declined);
            case Event.ReferredEarly(var on, _) -> draft.referredEarlyOn = Optional.of(on);
            case Event.ConcernRaised raised -> ConcernEvolution.raise(draft, raised);
            case Event.RemedyAgreed agreed -> RemedyEvolution.agree(draft, agreed);
            case Event.RemedyDone done -> RemedyEvolution.done(draft, done);
            case Event.LessonDrawn drawn -> LessonEvolution.draw(draft, drawn);
            case Event.LessonDone done -> LessonEvolution.done(draft, done);
            case Event.NoteAdded(var on, int note, TextRef words) ->
                    draft.notes.add(new Note(note, on, words));
            case Event.CaseLinked(var on, Reference other, Relation relation) ->
                    draft.links.add(new CaseLink(on, other, relation));
            case Event.CaseUnlinked(_, Reference other) ->
                    draft.links.removeIf(link -> link.otherCase().equals(other));
            case Event.InvestigationSubmitted(var on, var stage, TextRef report, var findings) ->
                    draft.investigations.add(new Investigation(on, stage, report, findings));
            case Event.Suspended(var on, _) -> draft.suspendedOn = Optional.of(on);
            case Event.Resumed resumed -> StageEvolution.resume(draft, resumed);
            case Event.Corrected(_, Correction correction, _) ->
                    CorrectionEvolution.apply(draft, correction);
            case Event.RuleDepartedFrom _ -> {}
        }
    }

    private static void requireNone(Optional<Complaint> state) {
        state.ifPresent(there -> {
            throw new IllegalStateException("received twice: " + there.reference());
        });
    }

    private static Complaint received(Event.Received received) {
        return new Complaint(
                received.reference(),
                received.area(),
                received.on(),
                received.channel(),
                received.team(),
                received.complainant(),
                received.madeByYoungPerson(),
                received.advocate(),
                received.representation(),
                received.subject(),
                received.outcomeSought(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
