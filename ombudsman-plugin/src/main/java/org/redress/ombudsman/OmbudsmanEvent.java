package org.redress.ombudsman;

import java.time.LocalDate;
import java.util.Optional;
import org.redress.core.complaint.TextRef;

/// Something that happened in a case of the Ombudsman's. The journal holds these for ever: none is
/// renamed, and a component is only ever added as an `Optional`.
sealed interface OmbudsmanEvent {

    /// The day on which it happened.
    LocalDate on();

    /// The Ombudsman received a complaint or an enquiry about the council.
    ///
    /// @param service the council's own label for the service
    /// @param complaint the reference of the council's own complaint that it follows, where it does
    record Received(
            LocalDate on, Category category, Optional<String> service, Optional<String> complaint)
            implements OmbudsmanEvent {

        /// The same case, following another complaint, or none.
        Received following(Optional<String> other) {
            return new Received(on, category, service, other);
        }
    }

    /// A step that a case takes once.
    ///
    /// @param due by when the council is to react, where the Ombudsman asks it to
    record StepTaken(LocalDate on, CaseStep step, Optional<LocalDate> due)
            implements OmbudsmanEvent {}

    /// The Ombudsman asked the council. Enquiries count from 1 within the case.
    record EnquiryMade(LocalDate on, int enquiry) implements OmbudsmanEvent {}

    record EnquiryAnswered(LocalDate on, int enquiry) implements OmbudsmanEvent {}

    /// The Ombudsman decided.
    ///
    /// @param remediedBefore whether the council had given a satisfactory remedy before the
    ///   Ombudsman was involved
    /// @param remedyPence what the council is to pay, where it is
    record Decided(LocalDate on, Ruling ruling, boolean remediedBefore, Optional<Long> remedyPence)
            implements OmbudsmanEvent {}

    /// The Ombudsman recommended something. Recommendations count from 1 within the case.
    record RecommendationMade(
            LocalDate on, int recommendation, TextRef wording, Optional<LocalDate> dueOn)
            implements OmbudsmanEvent {}

    /// The council sent the Ombudsman evidence that it has done what was recommended.
    record EvidenceSent(LocalDate on, int recommendation) implements OmbudsmanEvent {}

    record RecommendationMet(LocalDate on, int recommendation) implements OmbudsmanEvent {}

    /// The Ombudsman recorded that the council had not done it.
    record RecommendationNotMet(LocalDate on, int recommendation) implements OmbudsmanEvent {}

    /// What was recorded wrongly is put right, as of the day on which that is done.
    sealed interface Correction extends OmbudsmanEvent {

        /// Why, in somebody's words.
        TextRef reason();
    }

    /// The case follows another complaint than was recorded.
    ///
    /// @param complaint empty where it follows none
    record ComplaintLinked(LocalDate on, Optional<String> complaint, TextRef reason)
            implements Correction {}

    /// The decision, whole, as it was in truth.
    record DecisionCorrected(
            LocalDate on,
            LocalDate decidedOn,
            Ruling ruling,
            boolean remediedBefore,
            Optional<Long> remedyPence,
            TextRef reason)
            implements Correction {

        Decided decision() {
            return new Decided(decidedOn, ruling, remediedBefore, remedyPence);
        }
    }

    /// A step that was taken was taken on another day.
    record StepDayCorrected(LocalDate on, CaseStep step, LocalDate day, TextRef reason)
            implements Correction {}

    /// An enquiry was made, or answered, on another day.
    ///
    /// @param answer whether it is the day of the answer
    record EnquiryDayCorrected(
            LocalDate on, int enquiry, boolean answer, LocalDate day, TextRef reason)
            implements Correction {}

    /// Somebody noted something for the file.
    record NoteMade(LocalDate on, TextRef note) implements OmbudsmanEvent {}
}
