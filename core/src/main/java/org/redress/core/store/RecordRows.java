package org.redress.core.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.redress.core.casework.WorkItem;
import org.redress.core.casework.WorkQuery.Lane;
import org.redress.core.procedure.AreaId;
import org.redress.core.spi.Due;
import org.redress.core.spi.ProjectionTable;
import org.redress.core.spi.Row;
import org.redress.core.spi.Standing;

/// The rows that say how a plugin's record stands, and what is owed on it.
///
/// @param area the area whose ledger it is in
record RecordRows(String ledger, AreaId area, String reference, Standing standing) {

    static final ProjectionTable RECORD =
            Tables.table(
                    "record",
                    "ledger",
                    "reference",
                    "state",
                    "about",
                    "since",
                    "complaint",
                    "due_on",
                    "due");

    static final ProjectionTable DUE =
            Tables.table(
                    "record_due",
                    "number",
                    "what",
                    "due_on",
                    "action",
                    "fields",
                    "procedure",
                    "stage",
                    "key",
                    "counted_from");

    static final List<ProjectionTable> TABLES = List.of(RECORD, DUE, Tables.WORK);

    private static final Comparator<Due> SOONEST = Comparator.comparing(Due::day);

    List<Row> all() {
        List<Due> due = standing.due().stream().sorted(SOONEST).toList();
        List<Row> rows = new ArrayList<>();
        RowBuilder record =
                RowBuilder.in(RECORD)
                        .with("ledger", ledger)
                        .with("reference", reference)
                        .maybe("state", standing.state())
                        .maybe("about", standing.about())
                        .maybe("since", standing.since())
                        .maybe("complaint", standing.complaint());
        if (!due.isEmpty()) {
            Due first = due.getFirst();
            record.with("due_on", first.day()).with("due", first.what());
            rows.add(work(first.day()));
        }
        rows.add(record.row());
        for (int at = 0; at < due.size(); at++) {
            rows.add(due(at + 1, due.get(at)));
        }
        return rows;
    }

    private Row work(LocalDate day) {
        return RowBuilder.in(Tables.WORK)
                .with("reference", reference)
                .with("area", area.value())
                .with("lane", Lane.DUE)
                .with("day", day)
                .with("place", 1)
                .with("task", WorkItem.Task.RECORD)
                .with("number", 1)
                .with("ledger", ledger)
                .row();
    }

    private static Row due(int number, Due due) {
        return RowBuilder.in(DUE)
                .with("number", number)
                .with("what", due.what())
                .with("due_on", due.day())
                .maybe("action", due.step().map(Due.Step::action))
                .maybe("fields", due.step().map(RecordRows::fields))
                .maybe("procedure", due.counted().map(counted -> counted.procedure().toString()))
                .maybe("stage", due.counted().map(counted -> counted.stage().value()))
                .maybe("key", due.counted().map(Due.Counted::key))
                .maybe("counted_from", due.counted().map(Due.Counted::from))
                .row();
    }

    /// A line to each, such as `enquiry=2`.
    private static String fields(Due.Step step) {
        return step.fields().entrySet().stream()
                .map(field -> field.getKey() + "=" + field.getValue())
                .sorted()
                .collect(Collectors.joining("\n"));
    }
}
