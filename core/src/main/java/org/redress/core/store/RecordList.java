package org.redress.core.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.redress.core.casework.Page;
import org.redress.core.casework.RecordDesk.Linked;
import org.redress.core.casework.RecordDesk.Summary;
import org.redress.core.casework.RecordQuery;

/// Reads records of plugins' ledgers from their rows.
record RecordList(Handle handle) {

    private static final String LISTED =
            """
            select record.*, stream.version
            from projection.record join journal.stream on stream.stream = record.stream
            where <conditions>
            order by <order>
            limit :limit
            """;

    private static final String NEVER = "date '9999-12-31'";
    private static final String DAY = "coalesce(record.due_on, " + NEVER + ")";
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    Page<Summary> page(RecordQuery query) {
        List<Summary> found = after(query).map(place -> read(query, place)).orElse(List.of());
        return Page.first(query.limit(), found, last -> place(query.order(), last));
    }

    private static String place(RecordQuery.Order order, Summary last) {
        return switch (order) {
            case REFERENCE -> last.reference();
            case DUE -> last.dueOn().orElse(LAST) + "~" + last.reference();
        };
    }

    /// Where a page starts.
    private record Place(LocalDate day, Optional<String> reference) {}

    /// Empty for a token that names no place.
    private static Optional<Place> after(RecordQuery query) {
        if (query.after().isEmpty()) {
            return Optional.of(new Place(LocalDate.MIN, Optional.empty()));
        }
        String token = query.after().get();
        return switch (query.order()) {
            case REFERENCE -> Optional.of(new Place(LocalDate.MIN, Optional.of(token)));
            case DUE -> place(token);
        };
    }

    private static Optional<Place> place(String token) {
        String[] parts = token.split("~", 2);
        try {
            return parts.length == 2
                    ? Optional.of(new Place(LocalDate.parse(parts[0]), Optional.of(parts[1])))
                    : Optional.empty();
        } catch (DateTimeException noPlace) {
            return Optional.empty();
        }
    }

    private List<Summary> read(RecordQuery query, Place place) {
        List<String> conditions = new ArrayList<>(List.of("record.ledger = :ledger"));
        Map<String, Object> values = new LinkedHashMap<>(Map.of("ledger", query.ledger()));
        query.words()
                .ifPresent(words -> {
                    conditions.add("position(:words in lower(record.reference)) > 0");
                    values.put("words", words.toLowerCase(Locale.ROOT));
                });
        query.state()
                .ifPresent(state -> {
                    conditions.add("record.state = :state");
                    values.put("state", state);
                });
        place.reference()
                .ifPresent(reference -> {
                    conditions.add(afterwards(query.order()));
                    values.put("after", reference);
                    if (query.order() == RecordQuery.Order.DUE) {
                        values.put("day", place.day());
                    }
                });
        return handle.createQuery(LISTED)
                .define("conditions", String.join(" and ", conditions))
                .define("order", order(query.order()))
                .bindMap(values)
                .bind("limit", query.limit() + 1)
                .map((row, _) -> summary(row))
                .list();
    }

    private static String afterwards(RecordQuery.Order order) {
        return switch (order) {
            case REFERENCE -> "record.reference > :after";
            case DUE ->
                    "(" + DAY + " > :day or (" + DAY + " = :day and record.reference < :after))";
        };
    }

    private static String order(RecordQuery.Order order) {
        return switch (order) {
            case REFERENCE -> "record.reference";
            case DUE -> DAY + ", record.reference desc";
        };
    }

    List<Linked> about(String complaint) {
        return handle.createQuery(LISTED)
                .define("conditions", "record.complaint = :complaint")
                .define("order", "record.ledger, record.reference")
                .bind("complaint", complaint)
                .bind("limit", 100)
                .map((row, _) -> new Linked(row.getString("ledger"), summary(row)))
                .list();
    }

    private static Summary summary(ResultSet row) throws SQLException {
        return new Summary(
                row.getString("reference"),
                row.getInt("version"),
                Optional.ofNullable(row.getString("state")),
                Optional.ofNullable(row.getString("about")),
                Optional.ofNullable(row.getObject("since", LocalDate.class)),
                Optional.ofNullable(row.getString("complaint")),
                Optional.ofNullable(row.getObject("due_on", LocalDate.class)),
                Optional.ofNullable(row.getString("due")));
    }
}
