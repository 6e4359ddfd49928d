package org.redress.app.page;

import java.util.Optional;
import org.redress.core.report.CellWords;
import org.redress.core.report.Report;

/// A table's cell as a page shows it.
///
/// @param text empty text for an empty cell
/// @param column what its column is called
/// @param link to the cases behind it
public record ShownCell(String text, String column, Optional<String> link) {

    /// The cell as it is shown.
    public static ShownCell of(Optional<Report.Cell> cell, String column, Optional<String> link) {
        return new ShownCell(cell.map(CellWords::of).orElse(""), column, link);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }
}
