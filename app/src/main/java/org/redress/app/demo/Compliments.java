package org.redress.app.demo;

import java.time.LocalDate;
import java.util.Optional;
import org.redress.core.casework.FeedbackEntry;
import org.redress.core.complaint.TeamCode;
import org.redress.core.procedure.AreaId;

/// Invents compliments.
final class Compliments {

    private Compliments() {}

    static FeedbackEntry one(Wording wording, AreaId area, TeamCode team, LocalDate on) {
        return new FeedbackEntry(
                on,
                area,
                FeedbackEntry.Kind.COMPLIMENT,
                Optional.of(team),
                Optional.of(wording.source()),
                wording.themes(),
                Optional.of(wording.thanks()));
    }
}
