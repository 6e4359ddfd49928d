package org.redress.app.page;

import java.util.Optional;
import org.redress.core.report.Report;

/// Where the cases behind a cell are listed.
@FunctionalInterface
public interface CellLinks {

    /// A report that stands alone, such as a file, links nowhere.
    CellLinks NONE = (_, _, _) -> Optional.empty();

    /// The address of the cases behind a cell, not yet escaped for HTML.
    Optional<String> to(Report.Table table, Report.Row row, String column);
}
