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
import org.redress.core.casework.RemedyEntry;
import org.redress.core.casework.RemedyQuery;
import org.redress.core.procedure.AreaId;

/// The query for one page of the remedies that are not done, one more than asked for where there
/// are more.
record RemedyList(RemedyQuery query, LocalDate today) {

    private static final String PLACE =
            "coalesce(remedy.due_on, date '9999-12-31'), remedy.reference, remedy.remedy";

    private static final String LISTED =
            """
            select remedy.*, owner.content as owner_text
            from projection.remedy left join personal.text owner on owner.text = remedy.owner
            where remedy.done_on is null and <conditions>
            order by <place>
            limit :limit
            """;

    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    List<RemedyEntry> read(Handle handle) {
        List<String> conditions = new ArrayList<>(List.of(":today::date is not null"));
        Map<String, Object> values = new LinkedHashMap<>(Map.of("today", today));
        narrow(conditions, values);
        start(conditions, values);
        return handle.createQuery(LISTED)
                .define("conditions", String.join(" and ", conditions))
                .define("place", PLACE)
                .bindMap(values)
                .bind("limit", query.limit() + 1)
                .map((row, _) -> entry(row))
                .list();
    }

    private void narrow(List<String> conditions, Map<String, Object> values) {
        query.area()
                .ifPresent(area -> {
                    conditions.add("remedy.area = :area");
                    values.put("area", area);
                });
        query.team()
                .ifPresent(team -> {
                    conditions.add("remedy.team = :team");
                    values.put("team", team);
                });
        query.within()
                .ifPresent(areas -> {
                    conditions.add("remedy.area = any(:within)");
                    values.put("within", areas.stream().map(AreaId::value).toArray(String[]::new));
                });
        if (query.overdue()) {
            conditions.add("remedy.due_on < :today");
        }
    }

    private void start(List<String> conditions, Map<String, Object> values) {
        query.after()
                .ifPresent(after -> {
                    conditions.add("(" + PLACE + ") > (:day::date, :reference, :remedy)");
                    values.put("day", after.day().orElse(NEVER));
                    values.put("reference", after.reference());
                    values.put("remedy", after.remedy());
                });
    }

    private static RemedyEntry entry(ResultSet row) throws SQLException {
        @Nullable Long pence = row.getObject("amount_pence", Long.class);
        return new RemedyEntry(
                row.getString("reference"),
                row.getInt("remedy"),
                row.getString("area"),
                Optional.ofNullable(row.getString("team")),
                row.getString("stage"),
                row.getString("kind"),
                Optional.ofNullable(pence),
                Optional.ofNullable(row.getString("owner_text")),
                Optional.ofNullable(row.getObject("agreed_on", LocalDate.class)),
                Optional.ofNullable(row.getObject("due_on", LocalDate.class)));
    }
}
