package org.redress.core.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.redress.core.complaint.Complaint;
import org.redress.core.complaint.Event;
import org.redress.core.complaint.Evolver;
import org.redress.core.complaint.Rulebook;
import org.redress.core.spi.Ledger;
import org.redress.core.spi.ProjectionTable;
import org.redress.core.spi.Row;

/// Complaints: every contact from its receipt on.
final class ComplaintLedger implements Ledger<Account, Event> {

    static final String NAME = "complaint";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Event> eventType() {
        return Event.class;
    }

    @Override
    public LocalDate dayOf(Event event) {
        return event.on();
    }

    @Override
    public Account evolve(Optional<Account> before, Event event) {
        Complaint after = Evolver.evolve(before.map(Account::complaint), event);
        return Account.after(before, after, event);
    }

    @Override
    public List<ProjectionTable> tables() {
        return Tables.OF_COMPLAINTS;
    }

    @Override
    public List<Row> project(UUID stream, String reference, Account account, Rulebook rules) {
        Complaint complaint = account.complaint();
        List<StageAccount> stages = StageAccount.all(complaint, rules);
        List<Row> rows = new ArrayList<>();
        rows.add(ComplaintRows.complaint(reference, account, stages, rules.calendar()));
        stages.forEach(stage -> rows.addAll(StageRows.of(reference, complaint, stage)));
        rows.addAll(TriageRows.of(account));
        rows.addAll(ComplaintRows.details(complaint));
        WorkRows.of(reference, complaint, stages).ifPresent(rows::add);
        rows.addAll(RowsBeside.of(complaint, rules));
        rows.addAll(LinkedCases.rows(complaint));
        FeedbackRows.of(reference, complaint).ifPresent(rows::add);
        return rows;
    }
}
