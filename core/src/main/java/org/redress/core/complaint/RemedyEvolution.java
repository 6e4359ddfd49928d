package org.redress.core.complaint;

import java.time.LocalDate;
import java.util.Optional;

/// What events make of the remedies.
final class RemedyEvolution {

    private RemedyEvolution() {}

    static void agree(ComplaintDraft draft, Event.RemedyAgreed agreed) {
        draft.remedies.add(
                new Remedy(
                        agreed.remedy(),
                        agreed.stage(),
                        agreed.kind(),
                        agreed.agreedOn(),
                        agreed.amountPence(),
                        agreed.determinedBy(),
                        agreed.dueOn(),
                        Optional.empty(),
                        agreed.owner()));
    }

    static void done(ComplaintDraft draft, Event.RemedyDone done) {
        ComplaintDraft.replace(
                draft.remedies,
                remedy -> remedy.number() == done.remedy(),
                remedy -> with(remedy, remedy.amountPence(), Optional.of(done.on())));
    }

    static void amount(ComplaintDraft draft, int number, long pence) {
        ComplaintDraft.replace(
                draft.remedies,
                remedy -> remedy.number() == number,
                remedy -> with(remedy, Optional.of(pence), remedy.doneOn()));
    }

    private static Remedy with(Remedy remedy, Optional<Long> pence, Optional<LocalDate> doneOn) {
        return new Remedy(
                remedy.number(),
                remedy.stage(),
                remedy.kind(),
                remedy.agreedOn(),
                pence,
                remedy.determinedBy(),
                remedy.dueOn(),
                doneOn,
                remedy.owner());
    }
}
