package org.redress.core.casework;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.redress.core.complaint.Reference;

/// Where equality data are kept: apart from the cases, and out of the journal, so that nothing is
/// left of an answer that is replaced.
public interface EqualityDesk {

    /// What is stated for a complaint; empty for one that is not there.
    Optional<Equality> find(Reference complaint);

    /// Puts answers in place of those that there are, where these are the ones that were seen.
    Replaced replace(Reference complaint, Predicate<Equality> seen, Equality answers);

    /// What became of answers that were to take the place of others.
    sealed interface Replaced {

        record Done() implements Replaced {}

        /// Somebody else changed them meanwhile; nothing is stored.
        record Changed(Equality now) implements Replaced {}

        record NoSuchCase() implements Replaced {}
    }

    /// The answers in use, of each question.
    InUse inUse();

    /// Answers that somebody has given, each once, in the order of their letters.
    record InUse(
            List<String> genders,
            List<String> ageBands,
            List<String> ethnicities,
            List<String> disabilities) {

        public InUse {
            genders = List.copyOf(genders);
            ageBands = List.copyOf(ageBands);
            ethnicities = List.copyOf(ethnicities);
            disabilities = List.copyOf(disabilities);
        }
    }
}
