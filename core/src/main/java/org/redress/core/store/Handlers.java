package org.redress.core.store;

import java.util.Optional;
import org.jdbi.v3.core.statement.Query;

/// Whose cases a list is narrowed to.
///
/// @param team the code of the team that has them; empty for any
/// @param officer the id of the officer who runs them; empty for any
record Handlers(Optional<String> team, Optional<String> officer) {

    /// What a query asks for after its other conditions.
    ///
    /// @param table which has the team and the officer
    String conditions(String table) {
        return team.map(_ -> " and " + table + ".team = :team").orElse("")
                + officer.map(_ -> " and " + table + ".officer = :officer").orElse("");
    }

    Query bind(Query query) {
        team.ifPresent(it -> query.bind("team", it));
        officer.ifPresent(it -> query.bind("officer", it));
        return query;
    }
}
