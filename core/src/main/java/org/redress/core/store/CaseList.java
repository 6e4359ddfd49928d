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
/// Not thread-safe.
final class CaseList {

    private final List<String> conditions = new ArrayList<>(List.of("true"));
    private final Map<String, String> values = new LinkedHashMap<>();
    private String search = "";

    private CaseList() {}

    static CaseList of(CaseQuery query) {
        CaseList list = new CaseList();
        list.where("complaint.area = :area", "area", query.area());
        list.where("complaint.status = :status", "status", query.status());
        list.where("complaint.stage = :stage", "stage", query.stage());
        list.where("complaint.team = :team", "team", query.team());
        list.where("complaint.reference > :after", "after", query.after());
        list.where("words.words @@ personal.query(:text)", "text", query.text());
        if (query.text().isPresent()) {
            list.search = "join personal.search_words words on words.stream = complaint.stream";
        }
        return list;
    }

    private void where(String condition, String name, Optional<String> value) {
        if (value.isPresent()) {
            conditions.add(condition);
            values.put(name, value.get());
        }
    }

    List<CaseSummary> read(Handle handle, int limit) {
        return handle.createQuery(
                        """
                        select page.*, text.content as subject_text
                        from (select complaint.reference, area, kind, status, stage, team, received_on,
                                complaint.subject, next_deadline
                            from projection.complaint
                            %s
                            where %s
                            order by complaint.reference limit :limit) page
                        left join personal.text on text.text = page.subject
                        order by page.reference
                        """
                                .formatted(search, String.join(" and ", conditions)))
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
