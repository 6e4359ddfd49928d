package org.redress.core.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.redress.core.casework.FeedbackEntry;
import org.redress.core.complaint.TeamCode;
import org.redress.core.complaint.Text;
import org.redress.core.complaint.TextRef;
import org.redress.core.procedure.AreaId;

/// What happens to feedback. Stored for ever, as a complaint's events are.
sealed interface FeedbackEvent {

    /// A compliment or a comment came in.
    record FeedbackReceived(
            LocalDate on,
            AreaId area,
            FeedbackEntry.Kind kind,
            Optional<TeamCode> team,
            Optional<TextRef> from,
            List<TextRef> themes,
            Optional<TextRef> text)
            implements FeedbackEvent {

        public FeedbackReceived {
            themes = List.copyOf(themes);
        }

        static FeedbackReceived of(FeedbackEntry entry) {
            return new FeedbackReceived(
                    entry.receivedOn(),
                    entry.area(),
                    entry.kind(),
                    entry.team(),
                    entry.from().map(Text::ref),
                    entry.themes().stream().map(Text::ref).toList(),
                    entry.text().map(Text::ref));
        }
    }
}
