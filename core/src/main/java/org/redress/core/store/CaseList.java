package org.redress.core.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.redress.core.casework.CaseQuery;
import org.redress.core.casework.CaseSummary;

/// The query for one page of complaints. Only the conditions that are asked for stand in it, so
/// that the database can choose the index that fits them.
///
/// Words are looked for in two ways, for the database cannot tell how rare the beginning of a word
/// is: common ones are met soon on a walk through the list, which is therefore tried first and kept
/// short; rare ones are few in the index of words. So neither costs more as the complaints grow in
/// number.
///
/// Not thread-safe.
final class CaseList {

    private static final String WITH_TEXTS_OF =
            "select page.*, text.content as subject_text, name.content as complainant_name from (";

    private static final String LISTED =
            """
            select complaint.*
            from <cases>
            order by <order>
            """;

    private static final String PAGE =
            """
            limit :limit) page
                left join personal.text on text.text = page.subject
                left join personal.person on person.person = page.complainant
                left join personal.text name on name.text = person.name
            order by <pageOrder>
            """;

    private static final String PLAIN = WITH_TEXTS_OF + LISTED + PAGE;

    private static final String WALKED =
            WITH_TEXTS_OF
                    + "select near.* from ("
                    + LISTED
                    + """
                    limit 500) near
                    join personal.search_words words on words.stream = near.stream
                    where words.words @@ (select personal.query(:text))
                    order by <nearOrder>
                    """
                    + PAGE;

    private static final String LOOKED_UP =
            """
            with found as materialized (
                select stream from personal.search_words where words @@ (select personal.query(:text))
            )
            """
                    + PLAIN;

    private static final String COUNTED =
            """
            select count(*) from (
                select 1 from projection.complaint <words> where <conditions> limit :limit
            ) counted
            """;

    private static final String WORDS =
            """
            join (
                select stream from personal.search_words where words @@ (select personal.query(:text))
            ) found on found.stream = complaint.stream
            """;

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

    int count(Handle handle, int most) {
        return bound(
                        handle.createQuery(COUNTED)
                                .define("words", text.isPresent() ? WORDS : "")
                                .define("conditions", conditions.all()),
                        most)
                .mapTo(Integer.class)
                .one();
    }

    List<CaseSummary> read(Handle handle, int limit) {
        conditions.startAfter(order);
        if (text.isEmpty()) {
            return read(handle, PLAIN, limit);
        }
        List<CaseSummary> met = read(handle, WALKED, limit);
        return met.size() >= limit ? met : lookUp(handle, limit);
    }

    private List<CaseSummary> lookUp(Handle handle, int limit) {
        handle.execute("set local enable_seqscan = off");
        conditions.add("complaint.stream in (select stream from found)");
        return read(handle, LOOKED_UP, limit);
    }

    private List<CaseSummary> read(Handle handle, String query, int limit) {
        String walk = query.equals(WALKED) ? "500" : ":limit";
        Query asked = handle.createQuery(query).define("cases", cases(walk));
        areas.ifPresent(within -> asked.bind("areas", within));
        return bound(
                        asked.define("order", order.by("complaint"))
                                .define("nearOrder", order.by("near"))
                                .define("pageOrder", order.by("page")),
                        limit)
                .map((row, _) -> summary(row))
                .list();
    }

    private Query bound(Query query, int limit) {
        text.ifPresent(words -> query.bind("text", words));
        return query.bindMap(conditions.values()).bind("limit", limit);
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
