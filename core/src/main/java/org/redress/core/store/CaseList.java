package org.redress.core.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jspecify.annotations.Nullable;
import org.redress.core.casework.CaseQuery;
import org.redress.core.casework.CaseSummary;

/// The query for one page of complaints. Only the conditions that are asked for stand in it, so
/// that the database can choose the index that fits them.
///
/// Words are looked for in two ways, for the database cannot tell how rare the beginning of a word
/// is: common ones are met soon on a walk through the list, which is therefore tried first and kept
/// short; rare ones are few in the index of words. So neither costs more as the complaints grow in
/// number. A walk that comes to the end of the list has met all that there is.
///
/// Not thread-safe.
final class CaseList {

    private static final int LISTED_WALK = 500;
    private static final int COUNTED_WALK = 2000;

    private final CaseOrder order;
    private final Optional<String> text;
    private final Optional<String> areas;
    private final CaseConditions conditions;

    private CaseList(CaseQuery query) {
        this.order = CaseOrder.of(query);
        this.text = query.text();
        this.conditions = CaseConditions.of(query);
        this.areas =
                query.within()
                        .filter(_ -> query.area().isEmpty())
                        .map(within -> CaseConditions.joined(within));
    }

    static CaseList of(CaseQuery query) {
        return new CaseList(query);
    }

    /// As for a page, common words are counted on a walk, rare ones by their index.
    int count(Handle handle, int most) {
        if (text.isEmpty()) {
            return count(handle, CaseListSql.COUNTED, most);
        }
        int near = count(handle, CaseListSql.COUNTED_NEAR, most);
        return near >= most || isWhole(handle, COUNTED_WALK)
                ? near
                : lookUp(handle, () -> count(handle, CaseListSql.COUNTED_FOUND, most));
    }

    private boolean isWhole(Handle handle, int walk) {
        return count(handle, CaseListSql.WALK, walk) < walk;
    }

    private int count(Handle handle, String query, int most) {
        return asked(handle, query, Integer.toString(COUNTED_WALK), most)
                .mapTo(Integer.class)
                .one();
    }

    List<CaseSummary> read(Handle handle, int limit) {
        conditions.startAfter(order);
        if (text.isEmpty()) {
            return read(handle, CaseListSql.PLAIN, limit);
        }
        List<CaseSummary> met = read(handle, CaseListSql.WALKED, limit);
        return met.size() >= limit || isWhole(handle, LISTED_WALK)
                ? met
                : lookUp(handle, () -> read(handle, CaseListSql.LOOKED_UP, limit));
    }

    private static <T> T lookUp(Handle handle, Supplier<T> work) {
        handle.execute("set local enable_seqscan = off");
        return work.get();
    }

    private List<CaseSummary> read(Handle handle, String query, int limit) {
        return asked(
                        handle,
                        query,
                        query.equals(CaseListSql.WALKED) ? Integer.toString(LISTED_WALK) : ":limit",
                        limit)
                .map((row, _) -> summary(row))
                .list();
    }

    private Query asked(Handle handle, String sql, String walk, int limit) {
        Query query =
                handle.createQuery(sql)
                        .configure(
                                SqlStatements.class,
                                statements -> statements.setUnusedBindingAllowed(true))
                        .define("cases", cases(walk))
                        .define("walk", walk)
                        .define("conditions", conditions.all())
                        .define("order", order.by("complaint"))
                        .define("nearOrder", order.by("near"))
                        .define("pageOrder", order.by("page"))
                        .bindMap(conditions.values())
                        .bind("limit", limit);
        areas.ifPresent(within -> query.bind("areas", within));
        text.ifPresent(words -> query.bind("text", words));
        return query;
    }

    /// Where an officer sees several areas, each is walked along its own index, as far as one page
    /// could need it.
    private String cases(String walk) {
        return areas.isEmpty()
                ? "projection.complaint where " + conditions.all()
                : """
                unnest(string_to_array(:areas, ',')) as seen (area) cross join lateral (
                    select * from projection.complaint
                    where complaint.area = seen.area and %s
                    order by %s limit %s
                ) complaint
                """
                        .formatted(conditions.all(), order.by("complaint"), walk);
    }

    private static CaseSummary summary(ResultSet row) throws SQLException {
        return new CaseSummary(
                row.getString("reference"),
                row.getString("area"),
                Optional.ofNullable(row.getString("kind")),
                row.getString("status"),
                Optional.ofNullable(row.getString("stage")),
                Optional.ofNullable(row.getString("team")),
                row.getObject("received_on", LocalDate.class),
                Optional.ofNullable(row.getString("subject_text")),
                day(row, "next_deadline"),
                Urgencies.of(row),
                Optional.ofNullable(row.getString("outcome")),
                Optional.ofNullable(row.getString("complainant_name")));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        @Nullable LocalDate day = row.getObject(column, LocalDate.class);
        return Optional.ofNullable(day);
    }
}
