package org.redress.core.store;

import java.time.LocalDate;
import org.redress.core.complaint.TextRef;

/// What happens to a part of a report that officers write. Stored for ever, as a complaint's events
/// are.
sealed interface ReportTextEvent {

    /// It was written, or written anew.
    record ReportTextWritten(LocalDate on, String report, String year, String textId, TextRef text)
            implements ReportTextEvent {}
}
