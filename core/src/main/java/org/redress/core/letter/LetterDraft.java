package org.redress.core.letter;

import java.util.List;
import java.util.Optional;
import org.redress.core.complaint.TextRef;
import org.redress.core.letter.Letter.State;

/// A letter with something changed.
record LetterDraft(Letter of) {

    Letter rewritten(TextRef body, List<Letter.Answer> answers) {
        return changed(of.state(), body, answers, of.approval(), of.sending());
    }

    Letter approved(Letter.Approval approval) {
        return changed(
                State.APPROVED, of.body(), of.answers(), Optional.of(approval), of.sending());
    }

    Letter sent(Sending sending) {
        return changed(State.SENT, of.body(), of.answers(), of.approval(), Optional.of(sending));
    }

    Letter setAside() {
        return changed(State.SET_ASIDE, of.body(), of.answers(), of.approval(), of.sending());
    }

    private Letter changed(
            State state,
            TextRef body,
            List<Letter.Answer> answers,
            Optional<Letter.Approval> approval,
            Optional<Sending> sending) {
        return new Letter(
                of.complaint(),
                of.area(),
                of.type(),
                of.stage(),
                state,
                of.draftedOn(),
                body,
                answers,
                of.insteadOf(),
                approval,
                sending);
    }
}
