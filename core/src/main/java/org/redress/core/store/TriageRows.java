package org.redress.core.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redress.core.complaint.Complaint;
import org.redress.core.complaint.Disposition;
import org.redress.core.complaint.Event;
import org.redress.core.spi.Row;

/// What triage made of a contact, now and at every time before.
final class TriageRows {

    private TriageRows() {}

    static List<Row> of(Account account) {
        List<Row> rows = new ArrayList<>();
        for (Event.Triaged triaged : account.triages()) {
            RowBuilder row =
                    RowBuilder.in(PastTables.TRIAGE)
                            .with("number", rows.size() + 1)
                            .with("triaged_on", triaged.on());
            rows.add(add(row, triaged.disposition()).row());
        }
        return rows;
    }

    /// The present state of triage, on the complaint's own row.
    static void add(RowBuilder row, Account account) {
        Optional<Disposition> disposition = account.complaint().disposition();
        disposition.ifPresent(made -> add(row, made));
        row.maybe("triaged_on", account.triagedOn())
                .maybe("disposed_on", account.disposedOn())
                .maybe("service_requested_on", account.serviceRequestedOn());
    }

    private static RowBuilder add(RowBuilder row, Disposition disposition) {
        Optional<Disposition.NotAccepted> refused =
                disposition instanceof Disposition.NotAccepted not
                        ? Optional.of(not)
                        : Optional.empty();
        return row.with("disposition", name(disposition))
                .maybe("kind", kind(disposition))
                .maybe("exclusion", refused.map(Disposition.NotAccepted::exclusion))
                .maybe("told_next_step", refused.map(Disposition.NotAccepted::toldNextStep));
    }

    /// The kind by which it is handled, formally or informally.
    static Optional<String> kind(Complaint complaint) {
        return complaint.disposition().flatMap(TriageRows::kind);
    }

    private static Optional<String> kind(Disposition disposition) {
        return switch (disposition) {
            case Disposition.Formal(var kind) -> Optional.of(kind.value());
            case Disposition.Informal(var kind) -> Optional.of(kind.value());
            case Disposition.ServiceRequest _,
                    Disposition.Moved _,
                    Disposition.Comment _,
                    Disposition.Compliment _,
                    Disposition.NotAccepted _ ->
                    Optional.empty();
        };
    }

    private static String name(Disposition disposition) {
        return switch (disposition) {
            case Disposition.Formal _ -> "formal";
            case Disposition.Informal _ -> "informal";
            case Disposition.ServiceRequest _ -> "service-request";
            case Disposition.Comment _ -> "comment";
            case Disposition.Compliment _ -> "compliment";
            case Disposition.Moved _ -> "moved";
            case Disposition.NotAccepted _ -> "not-accepted";
        };
    }
}
