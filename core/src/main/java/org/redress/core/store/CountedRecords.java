package org.redress.core.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.redress.core.casework.Page;
import org.redress.core.casework.ReportDesk.CountedRecord;
import org.redress.core.report.Columns;
import org.redress.core.report.TableSpec;
import org.redress.core.report.Tally;

/// The records of one table, as its SQL gives them: counted, or a page of them. The counting is
/// PostgreSQL's, so that memory does not grow with the cases.
record CountedRecords(Handle handle, Asked asked, TableSpec table, Columns columns) {

    private static final String COUNT =
            """
            select row_key::text as row_key,
                   coalesce(column_key::text, '') as column_key,
                   count(*) as records,
                   coalesce(sum(value::numeric), 0) as total
            from (
            %s
            ) counted
            where row_key is not null
            group by 1, 2
            """;

    private static final String PAGE =
            """
            with wanted as (
                select reference collate "C" as reference,
                       coalesce(stage, '') collate "C" as stage,
                       value::numeric as value,
                       row_number() over (
                           partition by reference, stage order by row_key, column_key, value) as copy
                from (
            %s
                ) counted
                where row_key = any (:desk_rows)
                  and (coalesce(column_key, '') = any (:desk_columns)) <> :desk_other_than
            )
            select reference, stage, value, copy
            from wanted
            where (reference, stage, copy) > (:desk_reference, :desk_stage, :desk_copy)
            order by reference, stage, copy
            limit :desk_limit
            """;

    private static final String CHECK =
            """
            select row_key, column_key, value::numeric, reference, stage
            from (
            %s
            ) counted
            limit 0
            """;

    /// One of a page's records and its place in the list.
    record Placed(CountedRecord record, PlaceInList place) {}

    /// Counts by row key and column key.
    Tally tally() {
        Map<Tally.At, Tally.Measure> measures =
                query(COUNT)
                        .map((row, _) ->
                                Map.entry(
                                        new Tally.At(
                                                row.getString("row_key"),
                                                row.getString("column_key")),
                                        new Tally.Measure(
                                                row.getLong("records"),
                                                row.getBigDecimal("total"))))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Tally(measures);
    }

    /// Up to so many records of a cell after a place, in the order of reference and stage.
    private List<Placed> page(
            List<String> rows, Columns.Column column, PlaceInList after, int limit) {
        return query(PAGE)
                .bindArray("desk_rows", String.class, rows)
                .bindArray("desk_columns", String.class, column.keys())
                .bind("desk_other_than", column.otherThan())
                .bind("desk_reference", after.reference())
                .bind("desk_stage", after.stage())
                .bind("desk_copy", after.copy())
                .bind("desk_limit", limit)
                .map((row, _) -> placed(row))
                .list();
    }

    /// A page of a cell's records after a place.
    Page<CountedRecord> opened(
            List<String> rows, Columns.Column column, PlaceInList after, int limit) {
        return Page.first(limit, page(rows, column, after, limit + 1), last -> last.place().token())
                .map(Placed::record);
    }

    /// Has the database read the SQL without running it.
    ///
    /// @throws org.jdbi.v3.core.JdbiException if it cannot be run, or lacks a column
    void check() {
        query(CHECK).mapToMap().list();
    }

    private static Placed placed(ResultSet row) throws SQLException {
        String reference = row.getString("reference");
        String stage = row.getString("stage");
        Optional<BigDecimal> value = Optional.ofNullable(row.getBigDecimal("value"));
        Optional<String> shown = Optional.of(stage).filter(text -> !text.isEmpty());
        return new Placed(
                new CountedRecord(reference, shown, value),
                new PlaceInList(reference, stage, row.getLong("copy")));
    }

    private Query query(String around) {
        return asked.query(handle, around.formatted(table.records()), columns);
    }
}
