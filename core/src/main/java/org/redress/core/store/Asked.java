package org.redress.core.store;

import java.time.LocalDate;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;
import org.redress.core.procedure.AreaId;
import org.redress.core.report.Columns;
import org.redress.core.spi.Council;

/// What every query of a report is asked with. The SQL is the plugin's and trusted; every value is
/// bound.
record Asked(AreaId area, Council council, LocalDate asAt) {

    Asked asAt(LocalDate day) {
        return new Asked(area, council, day);
    }

    /// The query over what the columns span.
    Query query(Handle handle, String sql, Columns columns) {
        return query(handle, sql, columns.firstDay(), columns.lastDay());
    }

    Query query(Handle handle, String sql, LocalDate firstDay, LocalDate lastDay) {
        Query query =
                handle.createQuery(sql)
                        .configure(
                                SqlStatements.class,
                                statements -> statements.setUnusedBindingAllowed(true))
                        .bind("as_at", asAt)
                        .bind("area", area.value())
                        .bind("first_day", firstDay)
                        .bind("last_day", lastDay)
                        .bind("council", council.shortName());
        return council.population().isPresent()
                ? query.bind("population", council.population().getAsInt())
                : query.bindByType("population", null, Integer.class);
    }
}
