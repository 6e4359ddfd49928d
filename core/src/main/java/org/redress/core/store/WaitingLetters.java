package org.redress.core.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.redress.core.casework.LetterToSend;
import org.redress.core.casework.LettersToSend;
import org.redress.core.casework.Page;
import org.redress.core.complaint.Reference;
import org.redress.core.procedure.AreaId;

/// Reads the letters that wait to be sent along an index that holds no others.
record WaitingLetters(Jdbi jdbi, LettersToSend query) {

    private static final String WAITING =
            """
            select letter.complaint, letter.number, letter.area, letter.letter, letter.approved_on,
                complaint.area as case_area, complaint.team, complaint.officer, complaint.made_by_young_person
            from projection.letter
                join projection.complaint on complaint.reference = letter.complaint
            where letter.state = 'approved'
                and complaint.area = any (string_to_array(:areas, ','))
                and (case when complaint.made_by_young_person then 0 else 1 end,
                        letter.approved_on, letter.complaint || '/' || letter.number)
                    > (:place, :day, :after)
                <narrowed>
            order by case when complaint.made_by_young_person then 0 else 1 end,
                letter.approved_on, letter.complaint || '/' || letter.number
            limit :limit
            """;

    private static final String COUNT = "select count(*) from (" + WAITING + ") counted";

    Page<LetterToSend> page() {
        List<LetterToSend> found = WorkPlace.after(query.after()).map(this::from).orElse(List.of());
        return Page.first(query.limit(), found, last -> place(last).token());
    }

    private static WorkPlace place(LetterToSend it) {
        return new WorkPlace(
                it.approvedOn(),
                it.madeByYoungPerson() ? 0 : 1,
                LetterLedger.reference(it.complaint(), it.number()));
    }

    private List<LetterToSend> from(WorkPlace start) {
        return jdbi.withHandle(handle ->
                asked(handle, WAITING, start, query.limit() + 1)
                        .map((row, _) -> letter(row))
                        .list());
    }

    int count(int most) {
        return jdbi.withHandle(
                handle -> asked(handle, COUNT, WorkPlace.START, most).mapTo(Integer.class).one());
    }

    private Query asked(Handle handle, String sql, WorkPlace start, int limit) {
        Handlers handlers = new Handlers(query.team(), query.officer());
        Query asked = handle.createQuery(sql).define("narrowed", handlers.conditions("complaint"));
        return handlers.bind(asked)
                .bind("areas", CaseConditions.joined(query.within()))
                .bind("place", start.place())
                .bind("day", start.day())
                .bind("after", start.reference())
                .bind("limit", limit);
    }

    private static LetterToSend letter(ResultSet row) throws SQLException {
        return new LetterToSend(
                new Reference(row.getString("complaint")),
                row.getInt("number"),
                new AreaId(row.getString("case_area")),
                new AreaId(row.getString("area")),
                row.getString("letter"),
                row.getObject("approved_on", LocalDate.class),
                Optional.ofNullable(row.getString("team")),
                Optional.ofNullable(row.getString("officer")),
                row.getBoolean("made_by_young_person"));
    }
}
