package org.redress.core.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.core.complaint.RagDates;

/// Reads how urgent a response is, from the columns of a complaint's row.
final class Urgencies {

    private Urgencies() {}

    static Optional<RagDates> of(ResultSet row) throws SQLException {
        @Nullable LocalDate amber = row.getObject("amber_from", LocalDate.class);
        return amber == null
                ? Optional.empty()
                : Optional.of(
                        new RagDates(
                                amber,
                                row.getObject("response_due", LocalDate.class),
                                row.getObject("response_limit", LocalDate.class)));
    }
}
