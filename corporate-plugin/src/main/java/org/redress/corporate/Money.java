package org.redress.corporate;

import java.util.List;
import org.redress.core.report.ColumnsSpec;
import org.redress.core.report.RowSpec.Pounds;
import org.redress.core.report.RowSpec.Total;
import org.redress.core.report.SentenceSpec.Measured;
import org.redress.core.report.TableSpec;

/// Financial remedies, by who determined them.
final class Money {

    private Money() {}

    /// @param records under `council` and `ombudsman`, measured in pence
    static TableSpec table(String records) {
        List<String> both = List.of("council", "ombudsman");
        return new TableSpec(
                "financial-remedies",
                "Financial remedies, by who determined them",
                new ColumnsSpec.Years(3),
                records,
                List.of(
                        new Total("number", "Number", both),
                        new Pounds(
                                "council", "Determined by the council", List.of("council"), true),
                        new Pounds(
                                "ombudsman",
                                "Determined by the Ombudsman",
                                List.of("ombudsman"),
                                true),
                        new Pounds("total", "Total", both, false)),
                List.of());
    }

    static Measured said() {
        return new Measured("financial-remedies", "total", "The total of all financial remedies");
    }
}
