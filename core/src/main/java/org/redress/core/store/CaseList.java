package org.redress.core.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
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

    private static final String WITH_SUBJECTS_OF =
            "select page.*, text.content as subject_text from (";

    private static final String LISTED =
            """
            select complaint.stream, complaint.reference, area, kind, status, stage, team, received_on,
                complaint.subject, next_deadline
            from projection.complaint
            where <conditions>
            order by complaint.reference
            """;

    private static final String PAGE =
            """
            limit :limit) page left join personal.text on text.text = page.subject
            order by page.reference
            """;

    private static final String PLAIN = WITH_SUBJECTS_OF + LISTED + PAGE;

    private static final String WALKED =
            WITH_SUBJECTS_OF
                    + "select near.* from ("
                    + LISTED
                    + """
                    limit 500) near
                    join personal.search_words words on words.stream = near.stream
                    where words.words @@ (select personal.query(:text))
                    order by near.reference
                    """
                    + PAGE;

    private static final String LOOKED_UP =
            """
            with found as materialized (
                select stream from personal.search_words where words @@ (select personal.query(:text))
            )
            """
                    + PLAIN;

    private final List<String> conditions = new ArrayList<>(List.of("true"));
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Optional<String> text;

    private CaseList(Optional<String> text) {
        this.text = text;
    }

    static CaseList of(CaseQuery query) {
        CaseList list = new CaseList(query.text());
        list.where("complaint.area = :area", "area", query.area());
        list.where("complaint.status = :status", "status", query.status());
        list.where("complaint.stage = :stage", "stage", query.stage());
        list.where("complaint.team = :team", "team", query.team());
        list.where("complaint.reference > :after", "after", query.after());
        return list;
    }

    private void where(String condition, String name, Optional<String> value) {
        if (value.isPresent()) {
            conditions.add(condition);
            values.put(name, value.get());
        }
    }

    List<CaseSummary> read(Handle handle, int limit) {
        if (text.isEmpty()) {
            return read(handle, PLAIN, limit);
        }
        values.put("text", text.get());
        List<CaseSummary> met = read(handle, WALKED, limit);
        return met.size() >= limit ? met : lookUp(handle, limit);
    }

    private List<CaseSummary> lookUp(Handle handle, int limit) {
        handle.execute("set local enable_seqscan = off");
        conditions.add("complaint.stream in (select stream from found)");
        return read(handle, LOOKED_UP, limit);
    }

    private List<CaseSummary> read(Handle handle, String query, int limit) {
        return handle.createQuery(query)
                .define("conditions", String.join(" and ", conditions))
                .bindMap(values)
                .bind("limit", limit)
                .map((row, _) -> summary(row))
                .list();
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
                day(row));
    }

    private static Optional<LocalDate> day(ResultSet row) throws SQLException {
        @Nullable LocalDate day = row.getObject("next_deadline", LocalDate.class);
        return Optional.ofNullable(day);
    }
}
