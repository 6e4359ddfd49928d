package org.redress.core.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.redress.core.casework.Alike;
import org.redress.core.complaint.Reference;
import org.redress.core.procedure.AreaId;

/// Finds the cases that may be about the same person or matter. Those of the person come from the
/// index of names. Those of the matter are looked for among what each area received last, for the
/// same matter comes up again within months, and a walk of that length costs the same however many
/// cases are stored.
final class AlikeCases {

    private static final String FOUND =
            """
            with this as materialized (
                select complaint.stream, words.name, personal.telling_words(text.content) as telling
                from projection.complaint
                    join personal.search_words words on words.stream = complaint.stream
                    left join personal.text on text.text = complaint.subject
                where complaint.reference = :reference
            ),
            person as (
                select words.stream
                from this
                    join personal.search_words words on words.name = this.name
                    join projection.complaint named on named.stream = words.stream
                where named.area = any (string_to_array(:areas, ','))
                limit 200
            ),
            matter as (
                select recent.stream
                from this, unnest(string_to_array(:areas, ',')) as seen (area)
                    cross join lateral (
                        select stream from projection.complaint
                        where complaint.area = seen.area
                        order by received_on desc, reference desc
                        limit 400
                    ) recent
                    join personal.search_words words on words.stream = recent.stream
                    cross join lateral (
                        select count(*) as words from unnest(this.telling) telling
                        where words.words @@ cast(quote_literal(telling) as tsquery)
                    ) shared
                where shared.words >= 3 and shared.words * 2 >= cardinality(this.telling)
            )
            select complaint.reference, complaint.area, complaint.status, complaint.stage, complaint.received_on,
                text.content as subject_text, last.outcome,
                complaint.stream in (select stream from person) as same_person,
                complaint.stream in (select stream from matter) as same_matter
            from (select stream from person union select stream from matter) alike
                join projection.complaint on complaint.stream = alike.stream
                left join personal.text on text.text = complaint.subject
                left join lateral (
                    select outcome from projection.stage_record
                    where stage_record.stream = complaint.stream and outcome is not null
                    order by ordinal desc limit 1
                ) last on true
            where complaint.stream is distinct from (select stream from this)
                and complaint.area = any (string_to_array(:areas, ','))
            order by same_person desc, complaint.received_on desc, complaint.reference desc
            limit :limit
            """;

    private AlikeCases() {}

    static List<Alike> to(Handle handle, Reference reference, Set<AreaId> areas, int limit) {
        return handle.createQuery(FOUND)
                .bind("reference", reference.value())
                .bind("areas", CaseConditions.joined(areas))
                .bind("limit", limit)
                .map((row, _) -> alike(row))
                .list();
    }

    private static Alike alike(ResultSet row) throws SQLException {
        return new Alike(
                row.getString("reference"),
                row.getString("area"),
                row.getString("status"),
                Optional.ofNullable(row.getString("stage")),
                row.getObject("received_on", LocalDate.class),
                Optional.ofNullable(row.getString("subject_text")),
                Optional.ofNullable(row.getString("outcome")),
                row.getBoolean("same_person"),
                row.getBoolean("same_matter"));
    }
}
