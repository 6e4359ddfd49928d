package org.redress.core.casework;

import java.sql.Connection;
import java.util.List;
import java.util.function.Function;
import org.redress.core.spi.LedgerEntry;

/// Takes many records in one transaction, through the same rules as live work: all of them or none.
public interface Intake {

    /// Runs the work in one transaction, which is kept when [Session#keep()] was called, and else
    /// rolled back.
    <T> T inOneTransaction(Function<Session, T> work);

    /// One run of an intake.
    interface Session {

        /// A complaint's history, taken as recorded.
        ///
        /// @return what is refused, with the position of the command in the history; empty when all
        ///   of it is taken
        List<HistoryRefusal> take(History history);

        /// A record of a plugin's ledger.
        ///
        /// @return false when a record with that reference is there already; nothing is entered
        ///   then
        boolean enter(LedgerEntry<?, ?> entry, String officer);

        void enter(FeedbackEntry feedback, String officer);

        /// A part of a report that an officer wrote.
        ///
        /// @return false when it is written already; nothing is entered then
        boolean enter(ReportText text, String officer);

        /// Whether a complaint with that reference is on record, this run's included.
        boolean hasComplaint(String reference);

        /// Keep what was taken when the work ends.
        void keep();

        /// The connection of the transaction, for temporary tables of the reader's own.
        Connection connection();
    }
}
