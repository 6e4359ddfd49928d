package org.redress.corporate;

import java.util.List;
import org.redress.core.report.ColumnsSpec;
import org.redress.core.report.RowSpec.Count;
import org.redress.core.report.RowSpec.CountWithShare;
import org.redress.core.report.RowSpec.Total;
import org.redress.core.report.SentenceSpec.Counted;
import org.redress.core.report.TableSpec;

/// The Ombudsman's decisions as rows of a table.
final class Rulings {

    static final List<String> IDS =
            List.of(
                    "incomplete-or-invalid",
                    "advice-given",
                    "referred-back",
                    "closed-after-initial-enquiries",
                    "upheld",
                    "not-upheld");

    private static final List<String> INVESTIGATED = List.of("upheld", "not-upheld");

    private Rulings() {}

    /// @param records under the decisions' words
    static TableSpec table(String records) {
        return new TableSpec(
                "ombudsman-decisions",
                "Decisions of the Ombudsman",
                new ColumnsSpec.Years(3),
                records,
                List.of(
                        row("incomplete-or-invalid", "Incomplete or invalid"),
                        row("advice-given", "Advice given"),
                        row("referred-back", "Referred back for local resolution"),
                        row("closed-after-initial-enquiries", "Closed after initial enquiries"),
                        row("upheld", "Upheld"),
                        row("not-upheld", "Not upheld"),
                        new Total("investigated", "Investigated", INVESTIGATED),
                        new CountWithShare(
                                "upheld-rate",
                                "Upheld, of those investigated",
                                "upheld",
                                INVESTIGATED)),
                List.of());
    }

    private static Count row(String decision, String label) {
        return new Count(decision, label, decision);
    }

    static Counted said() {
        return new Counted(
                "ombudsman-decisions",
                "upheld-rate",
                "complaint was upheld by the Ombudsman",
                "complaints were upheld by the Ombudsman");
    }
}
