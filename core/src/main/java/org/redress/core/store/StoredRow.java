package org.redress.core.store;

import java.util.UUID;
import org.redress.core.spi.Row;

/// A row of a projection and the record it belongs to.
record StoredRow(UUID stream, Row row) {}
