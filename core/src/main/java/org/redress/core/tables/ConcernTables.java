package org.redress.core.tables;

import java.util.List;
import org.redress.core.report.RowSpec.Count;
import org.redress.core.report.RowSpec.Each;
import org.redress.core.report.RowSpec.Entry;
import org.redress.core.spi.ConcernCategory;

/// What complaints were about.
public final class ConcernTables {

    /// The row key of a concern under its category.
    static final String KEY = "'concern:' || r.category";

    private ConcernTables() {}

    /// Every concern raised, by category, whatever was found.
    ///
    /// @param last the category that comes last
    public static ToldTable raised(
            String id,
            String title,
            StageRecords records,
            List<ConcernCategory> categories,
            String last) {
        return ToldTable.of(
                Yearly.table(
                        id,
                        title,
                        records.concerns().under(KEY, "'all'"),
                        List.of(rows(categories, last), new Count("total", "Total", "all"))));
    }

    /// A row for each category that has concerns, largest first.
    static Each rows(List<ConcernCategory> categories, String last) {
        return new Each(
                "concern:",
                categories.stream().map(ConcernTables::entry).toList(),
                Each.Order.LARGEST_FIRST,
                last);
    }

    private static Entry entry(ConcernCategory category) {
        String code = category.code().value();
        return new Entry(code, code, category.label());
    }
}
