package org.redress.core.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.redress.core.complaint.Reference;
import org.redress.core.complaint.TextRef;
import org.redress.core.procedure.AreaId;
import org.redress.core.procedure.StageId;

/// A letter of a case, as its events made it. Its texts are personal and kept apart.
///
/// @param area the area whose letter it is
/// @param type the id of its [LetterType]
/// @param stage the stage that it is about, where it is about one
/// @param body its text: of a draft the latest, else as it was approved
/// @param answers what the officer answered, by name
/// @param insteadOf the number of the letter of the case that it was made from
public record Letter(
        Reference complaint,
        AreaId area,
        String type,
        Optional<StageId> stage,
        State state,
        LocalDate draftedOn,
        TextRef body,
        List<Answer> answers,
        Optional<Integer> insteadOf,
        Optional<Approval> approval,
        Optional<Sending> sending) {

    public Letter {
        answers = List.copyOf(answers);
    }

    /// How far it is.
    public enum State {
        DRAFT("Draft"),
        APPROVED("Approved"),
        SENT("Sent"),
        /// Never to be sent: given up, or replaced by another.
        SET_ASIDE("Set aside");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /// What officers call it.
        public String label() {
            return label;
        }
    }

    /// What the officer answered about a name.
    public record Answer(String name, TextRef text) {}

    /// That it was approved.
    ///
    /// @param letterhead the council's address and the like as they were
    /// @param without the ids of the requirements that it does not meet
    /// @param reason why it was approved all the same
    public record Approval(
            LocalDate on, TextRef letterhead, List<String> without, Optional<TextRef> reason) {

        public Approval {
            without = List.copyOf(without);
        }
    }
}
