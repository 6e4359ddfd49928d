package org.redress.core.store;

import java.util.Optional;
import org.redress.core.casework.FeedbackEntry;
import org.redress.core.complaint.Complaint;
import org.redress.core.complaint.Disposition;
import org.redress.core.complaint.TeamCode;
import org.redress.core.spi.Row;

/// The rows of contacts that triage found to be feedback, beside those that came in as such.
final class FeedbackRows {

    private FeedbackRows() {}

    static Optional<Row> of(String reference, Complaint complaint) {
        return complaint
                .disposition()
                .flatMap(FeedbackRows::kind)
                .map(kind -> row(reference, complaint, kind));
    }

    private static Optional<FeedbackEntry.Kind> kind(Disposition disposition) {
        return switch (disposition) {
            case Disposition.Compliment _ -> Optional.of(FeedbackEntry.Kind.COMPLIMENT);
            case Disposition.Comment _ -> Optional.of(FeedbackEntry.Kind.COMMENT);
            case Disposition.Formal _,
                    Disposition.Informal _,
                    Disposition.ServiceRequest _,
                    Disposition.Moved _,
                    Disposition.NotAccepted _ ->
                    Optional.empty();
        };
    }

    private static Row row(String reference, Complaint complaint, FeedbackEntry.Kind kind) {
        return RowBuilder.in(Tables.FEEDBACK)
                .with("reference", reference)
                .with("area", complaint.area().value())
                .with("kind", kind)
                .maybe("team", complaint.team().map(TeamCode::value))
                .with("received_on", complaint.receivedOn())
                .maybe("text", complaint.subject())
                .row();
    }
}
