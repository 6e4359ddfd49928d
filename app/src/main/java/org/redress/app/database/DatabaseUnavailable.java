package org.redress.app.database;

import java.io.Serial;

/// There is no database to work on; the message says why and what to do, in one line for the user.
public final class DatabaseUnavailable extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    DatabaseUnavailable(String message) {
        super(message);
    }

    DatabaseUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
