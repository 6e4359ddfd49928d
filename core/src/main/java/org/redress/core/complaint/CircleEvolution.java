package org.redress.core.complaint;

import java.util.Optional;

/// What events make of the facts and the parties.
final class CircleEvolution {

    private CircleEvolution() {}

    static void record(ComplaintDraft draft, Event.FactRecorded fact) {
        draft.facts.add(
                new RecordedFact(
                        draft.facts.size() + 1,
                        fact.fact(),
                        fact.on(),
                        fact.answer(),
                        fact.words()));
    }

    /// Who comes in as lead takes the place of who led before.
    static void involve(ComplaintDraft draft, Event.PartyInvolved involved) {
        if (involved.lead()) {
            draft.parties.replaceAll(Party::following);
        }
        draft.parties.add(
                new Party(
                        involved.party(),
                        involved.kind(),
                        involved.on(),
                        involved.name(),
                        involved.lead(),
                        involved.consentOn(),
                        Optional.empty()));
    }

    static void answer(ComplaintDraft draft, Event.PartyAnswered answered) {
        ComplaintDraft.replace(
                draft.parties,
                party -> party.number() == answered.party(),
                party -> party.answered(answered.on()));
    }
}
