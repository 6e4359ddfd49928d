package org.redress.core.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.redress.core.complaint.Rulebook;
import org.redress.core.complaint.TeamCode;
import org.redress.core.complaint.TextRef;
import org.redress.core.spi.Ledger;
import org.redress.core.spi.ProjectionTable;
import org.redress.core.spi.Row;
import org.redress.core.store.FeedbackEvent.FeedbackReceived;

/// Compliments and comments.
final class FeedbackLedger implements Ledger<FeedbackReceived, FeedbackEvent> {

    static final String NAME = "feedback";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<FeedbackEvent> eventType() {
        return FeedbackEvent.class;
    }

    @Override
    public LocalDate dayOf(FeedbackEvent event) {
        return switch (event) {
            case FeedbackReceived received -> received.on();
        };
    }

    @Override
    public FeedbackReceived evolve(Optional<FeedbackReceived> before, FeedbackEvent event) {
        return switch (event) {
            case FeedbackReceived received -> received;
        };
    }

    @Override
    public List<ProjectionTable> tables() {
        return List.of(Tables.FEEDBACK, Tables.FEEDBACK_THEME);
    }

    @Override
    public List<Row> project(
            UUID stream, String reference, FeedbackReceived feedback, Rulebook rules) {
        List<Row> rows = new ArrayList<>();
        rows.add(
                RowBuilder.in(Tables.FEEDBACK)
                        .with("reference", reference)
                        .with("area", feedback.area().value())
                        .with("kind", feedback.kind())
                        .maybe("team", feedback.team().map(TeamCode::value))
                        .with("received_on", feedback.on())
                        .maybe("source", feedback.from())
                        .maybe("text", feedback.text())
                        .row());
        for (int at = 0; at < feedback.themes().size(); at++) {
            rows.add(theme(at + 1, feedback.themes().get(at)));
        }
        return rows;
    }

    private static Row theme(int item, TextRef theme) {
        return RowBuilder.in(Tables.FEEDBACK_THEME)
                .with("item", item)
                .with("theme", theme.id())
                .row();
    }
}
