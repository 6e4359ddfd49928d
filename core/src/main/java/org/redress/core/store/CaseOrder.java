package org.redress.core.store;

import static java.util.stream.Collectors.joining;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.core.casework.CaseQuery;

/// The order of a list of complaints as SQL. All its keys go the same way, so that one index serves
/// both, and the last key is the reference, so that every place is one complaint's.
record CaseOrder(CaseQuery.Sorting sorting) {

    private static final String BETWEEN = "~";
    private static final String NEVER = "9999-12-31";
    private static final String BEFORE_ALL = "0001-01-01";

    /// A thing that the list goes by.
    ///
    /// @param sql with a place for the table's name
    /// @param type of the database's
    private record Key(String sql, String type) {

        static Key text(String column) {
            return new Key("%1$s." + column, "text");
        }

        static Key known(String column) {
            return new Key("coalesce(%1$s." + column + ", '')", "text");
        }
    }

    static CaseOrder of(CaseQuery query) {
        return new CaseOrder(query.sorting());
    }

    private List<Key> keys() {
        List<Key> keys =
                new ArrayList<>(
                        switch (sorting.order()) {
                            case REFERENCE -> List.<Key>of();
                            case RECEIVED -> List.of(new Key("%1$s.received_on", "date"));
                            case STAGE -> List.of(Key.text("area"), Key.known("stage"));
                            case TEAM -> List.of(Key.known("team"));
                            case DUE -> List.of(day("next_deadline"));
                            case RESPONSE -> List.of(day("response_due"));
                        });
        keys.add(Key.text("reference"));
        return keys;
    }

    /// What has no day comes last, whichever way the list goes.
    private Key day(String column) {
        return new Key("coalesce(%1$s." + column + ", date '" + none() + "')", "date");
    }

    private String none() {
        return sorting.descending() ? BEFORE_ALL : NEVER;
    }

    private boolean falls() {
        return sorting.descending() != sorting.backwards();
    }

    /// As SQL, of the rows of a table.
    String by(String table) {
        String way = falls() ? " desc" : "";
        return keys().stream().map(key -> key.sql().formatted(table) + way).collect(joining(", "));
    }

    /// The condition that a complaint comes after a place.
    String after() {
        List<String> values = new ArrayList<>();
        for (Key key : keys()) {
            values.add("cast(:after" + values.size() + " as " + key.type() + ")");
        }
        return keys().stream()
                .map(key -> key.sql().formatted("complaint"))
                .collect(
                        joining(
                                ", ",
                                "(",
                                ") %s (%s)"
                                        .formatted(
                                                falls() ? "<" : ">", String.join(", ", values))));
    }

    /// What a place is made of, by the names in the condition; empty for a text that is no place in
    /// this order.
    Optional<Map<String, Object>> place(String text) {
        List<Key> keys = keys();
        String[] parts = text.split(BETWEEN, keys.size());
        if (parts.length != keys.size() || text.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        Map<String, Object> values = new HashMap<>();
        for (int at = 0; at < parts.length; at++) {
            Optional<Object> value = value(keys.get(at), parts[at]);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values.put("after" + at, value.get());
        }
        return Optional.of(values);
    }

    private Optional<Object> value(Key key, String part) {
        if (key.type().equals("text")) {
            return Optional.of(part);
        }
        try {
            return Optional.of(LocalDate.parse(part.isEmpty() ? none() : part));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
