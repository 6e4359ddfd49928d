package org.redress.app.site;

import java.util.Locale;
import java.util.logging.Logger;
import org.redress.app.sheet.SheetFormat;
import org.redress.core.access.Officer;

/// What somebody takes out of Redress as a file: the log says so once this is closed, of a file
/// that broke off too.
///
/// Not thread-safe.
final class TakenOut implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger("org.redress.export");

    private final String things;
    private final SheetFormat format;
    private final Officer officer;
    private int rows;
    private boolean whole;

    /// @param things what its rows are, such as `cases`
    TakenOut(String things, SheetFormat format, Officer officer) {
        this.things = things;
        this.format = format;
        this.officer = officer;
    }

    /// Counts a row, before it is written.
    void count() {
        rows++;
    }

    int rows() {
        return rows;
    }

    /// The file is written to its end.
    void finish() {
        whole = true;
    }

    @Override
    public void close() {
        LOG.info(
                "%d %s were exported as %s by %s%s"
                        .formatted(
                                rows,
                                things,
                                format.name().toLowerCase(Locale.ROOT),
                                officer.id(),
                                whole ? "" : ", at most: the file broke off"));
    }
}
