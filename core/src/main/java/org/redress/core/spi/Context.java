package org.redress.core.spi;

import java.time.LocalDate;

/// What may be asked while fields are read.
public interface Context {

    /// The day that it is: nothing can have happened after it.
    LocalDate today();

    /// Whether a complaint with that reference is on record, or in the import that is running.
    boolean hasComplaint(String reference);
}
