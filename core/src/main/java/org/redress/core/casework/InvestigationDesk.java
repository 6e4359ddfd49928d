package org.redress.core.casework;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.core.complaint.Command;
import org.redress.core.complaint.Reference;
import org.redress.core.procedure.StageId;

/// Where investigators' forms are kept while they are filled in, and handed in.
public interface InvestigationDesk {

    /// The form of a stage as it was last saved.
    Optional<Draft> draft(Reference complaint, StageId stage);

    /// Saves the form of a stage as it stands.
    ///
    /// @param seen the version that was filled in further; 0 for a new one
    Saved save(
            Reference complaint,
            StageId stage,
            Map<String, String> answers,
            int seen,
            String officer);

    /// Hands a form in: gives its commands one after the other, all of them or none, and lets the
    /// draft go.
    HandedIn handIn(Handing handing);

    /// A form that is filled in.
    ///
    /// @param version how often it was saved
    /// @param answers by the names of the boxes
    /// @param officer who saved it last
    record Draft(int version, Map<String, String> answers, String officer, Instant savedAt) {

        public Draft {
            answers = Map.copyOf(answers);
        }
    }

    /// What became of a form that was saved.
    sealed interface Saved {

        record Kept(int version) implements Saved {}

        /// Somebody else saved it meanwhile, or handed it in; nothing is stored.
        ///
        /// @param now absent where it is not there any more
        record Changed(Optional<Draft> now) implements Saved {}

        record NoSuchCase() implements Saved {}
    }

    /// A form to be handed in.
    ///
    /// @param seen the version of the draft; 0 where it was never saved
    /// @param expectedVersion the version of the case that the officer saw
    record Handing(
            Reference complaint,
            StageId stage,
            int seen,
            Optional<Integer> expectedVersion,
            List<Command> commands,
            String officer) {

        public Handing {
            commands = List.copyOf(commands);
        }
    }

    /// What became of a form that was handed in.
    sealed interface HandedIn {

        record Done(int version) implements HandedIn {}

        /// One of its commands was not taken; nothing is stored.
        ///
        /// @param command its place among the commands, from 0
        /// @param handled what became of it
        record Stopped(int command, Handled handled) implements HandedIn {}

        /// Somebody else saved the form meanwhile, or handed it in; nothing is stored.
        record Changed(Optional<Draft> now) implements HandedIn {}
    }
}
