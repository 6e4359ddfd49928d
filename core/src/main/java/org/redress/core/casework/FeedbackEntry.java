package org.redress.core.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.redress.core.complaint.TeamCode;
import org.redress.core.complaint.Text;
import org.redress.core.procedure.AreaId;

/// A compliment or a comment.
///
/// @param from where it came from, in the council's own words
/// @param themes in the council's own words
/// @param text what was said
public record FeedbackEntry(
        LocalDate receivedOn,
        AreaId area,
        Kind kind,
        Optional<TeamCode> team,
        Optional<Text> from,
        List<Text> themes,
        Optional<Text> text) {

    public FeedbackEntry {
        themes = List.copyOf(themes);
    }

    /// What kind of feedback.
    public enum Kind {
        COMPLIMENT,
        COMMENT
    }
}
