package org.redress.core.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.redress.core.report.RowSpec;
import org.redress.core.report.RowSpec.Count;
import org.redress.core.report.RowSpec.Total;
import org.redress.core.report.SentenceSpec;

/// What a body outside the council found.
public record OutsideTables(OutsideBody body) {

    /// Its decisions on the area's cases, each in the year in which it was made.
    public ToldTable findings() {
        String id = body.id() + "-findings";
        List<RowSpec> rows = new ArrayList<>();
        body.decisions()
                .forEach(decision -> rows.add(new Count(decision, label(decision), decision)));
        rows.add(new Total("total", "Total", body.decisions()));
        return ToldTable.of(
                Yearly.table(
                        id,
                        "Decisions made by the " + body.label(),
                        body.decided().under("r.decision"),
                        rows),
                new SentenceSpec.Counted(
                        id,
                        "upheld",
                        "case was upheld by the " + body.label(),
                        "cases were upheld by the " + body.label()));
    }

    private static String label(String decision) {
        String words = decision.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
