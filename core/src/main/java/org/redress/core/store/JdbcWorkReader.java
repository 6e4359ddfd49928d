package org.redress.core.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.redress.core.casework.Page;
import org.redress.core.casework.WorkItem;
import org.redress.core.casework.WorkQuery;
import org.redress.core.casework.WorkReader;
import org.redress.core.complaint.RemedyKind;
import org.redress.core.procedure.AreaId;

/// Reads what is to be done along one index: each area's own part of it, as far as the page needs.
final class JdbcWorkReader implements WorkReader {

    private static final String FROM_EACH_AREA =
            """
            unnest(string_to_array(:areas, ',')) as seen (area)
            cross join (values (0), (1)) as turn (place)
            cross join lateral (
                select * from projection.work
                where work.lane = :lane and work.area = seen.area and work.place = turn.place
                    and work.day between :from and :to
                    and (work.place, work.day, work.reference) > (:place, :day, :after)
                    <narrowed>
                order by work.day, work.reference
                limit :limit
            ) work
            """;

    private static final String PAGE =
            """
            select work.lane, work.reference, work.area, work.team, work.officer, work.day, work.place, work.task, work.number,
                work.ledger, owed.what, owed.action, owed.fields,
                coalesce(work.stage, owed.stage) as stage,
                coalesce(work.key, owed.key) as key,
                coalesce(text.content, record.about) as subject_text,
                coalesce(stage_record.procedure, owed.procedure) as procedure,
                coalesce(deadline.due, case when owed.counted_from is not null then owed.due_on end) as due,
                coalesce(deadline.counted_from, owed.counted_from) as counted_from,
                coalesce(complaint.channel, '') as channel, remedy.kind as remedy_kind, name.content as person_name,
                complaint.amber_from, complaint.response_due, complaint.response_limit
            from (
                select work.* from <each>
                order by work.place, work.day, work.reference limit :limit
            ) work
                left join projection.complaint on complaint.stream = work.stream
                left join projection.record on record.stream = work.stream
                left join projection.record_due owed
                    on owed.stream = work.stream and work.ledger is not null and owed.number = work.number
                left join projection.remedy on remedy.stream = work.stream and work.task = 'remedy' and remedy.remedy = work.number
                left join projection.stage_record
                    on stage_record.stream = work.stream and stage_record.stage = work.stage
                left join projection.deadline
                    on deadline.stream = work.stream and deadline.stage = work.stage and deadline.key = work.key
                left join personal.text on text.text = complaint.subject
                left join personal.person on person.person = complaint.complainant
                left join personal.text name on name.text = person.name
            order by work.place, work.day, work.reference
            """;

    private static final String COUNT =
            "select count(*) from (select 1 from <each> limit :limit) counted";

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final Jdbi jdbi;

    JdbcWorkReader(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Page<WorkItem> list(Set<AreaId> areas, WorkQuery query) {
        List<WorkItem> found =
                WorkPlace.after(query.after())
                        .map(place -> list(areas, query, place))
                        .orElse(List.of());
        return Page.first(query.limit(), found, last -> WorkPlace.of(last).token());
    }

    private List<WorkItem> list(Set<AreaId> areas, WorkQuery query, WorkPlace start) {
        return jdbi.withHandle(handle ->
                bound(handle, PAGE, areas, query, start, query.limit() + 1)
                        .map((row, _) -> item(row))
                        .list());
    }

    @Override
    public int count(Set<AreaId> areas, WorkQuery query, int most) {
        return jdbi.withHandle(handle ->
                bound(handle, COUNT, areas, query, WorkPlace.START, most)
                        .mapTo(Integer.class)
                        .one());
    }

    private static Query bound(
            Handle handle,
            String sql,
            Set<AreaId> areas,
            WorkQuery query,
            WorkPlace start,
            int limit) {
        Query asked =
                handle.createQuery(sql)
                        .define(
                                "each",
                                FROM_EACH_AREA.replace(
                                        "<narrowed>", handlers(query).conditions("work")));
        return handlers(query)
                .bind(asked)
                .bind("areas", CaseConditions.joined(areas))
                .bind("lane", Words.of(query.lane()))
                .bind("from", query.from().orElse(FIRST))
                .bind("to", query.to().orElse(LAST))
                .bind("day", start.day())
                .bind("place", start.place())
                .bind("after", start.reference())
                .bind("limit", limit);
    }

    private static Handlers handlers(WorkQuery query) {
        return new Handlers(query.team(), query.officer());
    }

    private static WorkItem item(ResultSet row) throws SQLException {
        return new WorkItem(
                row.getString("reference"),
                row.getString("area"),
                Optional.ofNullable(row.getString("team")),
                Optional.ofNullable(row.getString("officer")),
                row.getString("channel"),
                Optional.ofNullable(row.getString("person_name")),
                Optional.ofNullable(row.getString("subject_text")),
                row.getObject("day", LocalDate.class),
                Words.constant(WorkItem.Task.class, row.getString("task")),
                Optional.ofNullable(row.getString("stage")),
                Optional.ofNullable(row.getObject("number", Integer.class)),
                Optional.ofNullable(row.getString("remedy_kind"))
                        .map(kind -> Words.constant(RemedyKind.class, kind)),
                row.getInt("place") == 0,
                counted(row),
                Urgencies.of(row),
                owed(row));
    }

    private static Optional<WorkItem.Owed> owed(ResultSet row) throws SQLException {
        String fields = Optional.ofNullable(row.getString("fields")).orElse("");
        String what = Optional.ofNullable(row.getString("what")).orElse("");
        Optional<String> action = Optional.ofNullable(row.getString("action"));
        return Optional.ofNullable(row.getString("ledger"))
                .map(ledger -> new WorkItem.Owed(ledger, what, action, settled(fields)));
    }

    private static Map<String, String> settled(String fields) {
        return fields.lines()
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(field -> field[0], field -> field[1]));
    }

    private static Optional<WorkItem.Counted> counted(ResultSet row) throws SQLException {
        @Nullable LocalDate due = row.getObject("due", LocalDate.class);
        return due == null
                ? Optional.empty()
                : Optional.of(
                        new WorkItem.Counted(
                                row.getString("procedure"),
                                row.getString("key"),
                                row.getObject("counted_from", LocalDate.class),
                                due));
    }
}
