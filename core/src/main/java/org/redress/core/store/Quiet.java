package org.redress.core.store;

import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;

/// Access to a database whose failures carry none of the values that statements were given: they go
/// to the log, and the values are what people wrote.
final class Quiet {

    private Quiet() {}

    static Jdbi over(DataSource database) {
        Jdbi jdbi = Jdbi.create(database);
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
        return jdbi;
    }
}
