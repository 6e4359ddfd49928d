package org.redress.core.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.redress.core.complaint.Reference;
import org.redress.core.complaint.TextRef;
import org.redress.core.procedure.AreaId;
import org.redress.core.procedure.StageId;

/// What happens to a letter. Stored for ever, as a complaint's events are: never renamed, and a
/// component only ever added as an `Optional` or a list.
public sealed interface LetterEvent {

    LocalDate on();

    /// It was begun.
    record LetterDrafted(
            LocalDate on,
            Reference complaint,
            AreaId area,
            String type,
            Optional<StageId> stage,
            TextRef body,
            List<Letter.Answer> answers,
            Optional<Integer> insteadOf)
            implements LetterEvent {

        public LetterDrafted {
            answers = List.copyOf(answers);
        }
    }

    /// Its text was changed.
    record LetterRewritten(LocalDate on, TextRef body, List<Letter.Answer> answers)
            implements LetterEvent {

        public LetterRewritten {
            answers = List.copyOf(answers);
        }
    }

    /// It was approved; its text is fixed from then on.
    ///
    /// @param without the ids of what it must contain and does not
    /// @param reason why it was approved all the same
    record LetterApproved(
            LocalDate on, TextRef letterhead, List<String> without, Optional<TextRef> reason)
            implements LetterEvent {

        public LetterApproved {
            without = List.copyOf(without);
        }
    }

    /// It went out.
    record LetterSent(LocalDate on, Sending.How how) implements LetterEvent {}

    /// It is not to be sent.
    record LetterSetAside(LocalDate on) implements LetterEvent {}
}
