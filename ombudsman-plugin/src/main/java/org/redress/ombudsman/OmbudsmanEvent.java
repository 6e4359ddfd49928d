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
            implements OmbudsmanEvent {}

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

    /// Somebody noted something for the file.
    record NoteMade(LocalDate on, TextRef note) implements OmbudsmanEvent {}
}
