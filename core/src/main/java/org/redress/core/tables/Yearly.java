package org.redress.core.tables;

import java.util.List;
import org.redress.core.report.ColumnsSpec;
import org.redress.core.report.NoteSpec;
import org.redress.core.report.RowSpec;
import org.redress.core.report.TableSpec;

/// A table of three years side by side.
final class Yearly {

    private static final ColumnsSpec THREE_YEARS = new ColumnsSpec.Years(3);

    private Yearly() {}

    static TableSpec table(
            String id, String title, String records, List<RowSpec> rows, NoteSpec... notes) {
        return new TableSpec(id, title, THREE_YEARS, records, rows, List.of(notes));
    }
}
