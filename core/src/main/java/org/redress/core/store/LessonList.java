package org.redress.core.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.redress.core.casework.LessonEntry;
import org.redress.core.casework.LessonQuery;
import org.redress.core.procedure.AreaId;

/// The query for one page of lessons, one more than asked for where there are more.
record LessonList(LessonQuery query, LocalDate today) {

    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private static final String LISTED =
            """
            select lesson.reference, lesson.lesson, lesson.area, lesson.team, lesson.drawn_on,
                theme.content as theme, wording.content as wording, action.content as action,
                owner.content as owner, lesson.due_on, lesson.done_on,
                array(
                    select source.reference
                    from projection.lesson_source source
                    where source.stream = lesson.stream and source.lesson = lesson.lesson
                    order by source.item) as also_from
            from projection.lesson
                left join personal.text theme on theme.text = lesson.theme
                left join personal.text wording on wording.text = lesson.wording
                left join personal.text action on action.text = lesson.action
                left join personal.text owner on owner.text = lesson.owner
            where <conditions>
            order by <order>
            limit :limit
            """;

    List<LessonEntry> read(Handle handle) {
        List<String> conditions = new ArrayList<>(List.of(":today::date is not null"));
        Map<String, Object> values = new LinkedHashMap<>(Map.of("today", today));
        add(conditions, values, "lesson.area = :area", "area", query.area());
        add(conditions, values, "lesson.team = :team", "team", query.team());
        add(conditions, values, "lower(theme.content) = lower(:theme)", "theme", query.theme());
        query.within()
                .ifPresent(areas -> {
                    conditions.add("lesson.area = any(:within)");
                    values.put("within", areas.stream().map(AreaId::value).toArray(String[]::new));
                });
        query.state().map(LessonList::condition).ifPresent(conditions::add);
        query.after()
                .ifPresent(after -> {
                    conditions.add("(" + order() + ") > (" + place() + ")");
                    values.put("reference", after.reference());
                    values.put("lesson", after.lesson());
                    values.put("day", after.day().orElse(NEVER));
                });
        return handle.createQuery(LISTED)
                .define("conditions", String.join(" and ", conditions))
                .define("order", order())
                .bindMap(values)
                .bind("limit", query.limit() + 1)
                .map((row, _) -> entry(row))
                .list();
    }

    private String order() {
        return switch (query.order()) {
            case REFERENCE -> "lesson.reference, lesson.lesson";
            case DUE ->
                    """
                    (case when lesson.done_on is null then coalesce(lesson.due_on, date '9998-12-31')
                        else date '9999-12-31' end), lesson.reference, lesson.lesson\
                    """;
        };
    }

    private String place() {
        return switch (query.order()) {
            case REFERENCE -> ":reference, :lesson";
            case DUE -> ":day::date, :reference, :lesson";
        };
    }

    private static void add(
            List<String> conditions,
            Map<String, Object> values,
            String condition,
            String name,
            Optional<String> value) {
        value.ifPresent(given -> {
            conditions.add(condition);
            values.put(name, given);
        });
    }

    private static String condition(LessonQuery.State state) {
        return switch (state) {
            case OPEN ->
                    "lesson.done_on is null and (lesson.due_on is null or lesson.due_on >= :today)";
            case OVERDUE -> "lesson.done_on is null and lesson.due_on < :today";
            case DONE -> "lesson.done_on is not null";
        };
    }

    private LessonEntry entry(ResultSet row) throws SQLException {
        Optional<LocalDate> due = day(row, "due_on");
        Optional<LocalDate> done = day(row, "done_on");
        return new LessonEntry(
                row.getString("reference"),
                row.getInt("lesson"),
                row.getString("area"),
                Optional.ofNullable(row.getString("team")),
                row.getObject("drawn_on", LocalDate.class),
                Optional.ofNullable(row.getString("theme")),
                Optional.ofNullable(row.getString("wording")),
                Optional.ofNullable(row.getString("action")),
                Optional.ofNullable(row.getString("owner")),
                due,
                done,
                state(due, done),
                texts(row.getArray("also_from")));
    }

    private LessonQuery.State state(Optional<LocalDate> due, Optional<LocalDate> done) {
        if (done.isPresent()) {
            return LessonQuery.State.DONE;
        }
        return due.filter(day -> day.isBefore(today)).isPresent()
                ? LessonQuery.State.OVERDUE
                : LessonQuery.State.OPEN;
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
