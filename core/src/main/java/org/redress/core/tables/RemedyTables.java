package org.redress.core.tables;

import java.util.List;
import org.redress.core.report.RowSpec.Count;
import org.redress.core.report.RowSpec.Pounds;
import org.redress.core.report.RowSpec.Total;
import org.redress.core.report.SentenceSpec;

/// What was done to put things right.
public final class RemedyTables {

    private static final String COUNCIL = "r.determined_by = 'council'";

    private RemedyTables() {}

    /// How many stage records had a remedy of each kind: a record counts once for a kind, however
    /// many of that kind it has.
    public static ToldTable provided(StageRecords records) {
        String id = "remedies-provided";
        return ToldTable.of(
                Yearly.table(
                        id,
                        "Remedies provided",
                        Counting.all(
                                records.counting().under("r.outcome"),
                                records.remedies()
                                        .where("r.kind <> 'financial' or " + COUNCIL)
                                        .onceUnder("'remedy:' || r.kind")),
                        List.of(
                                new Count("upheld", "Upheld", "upheld"),
                                new Count(
                                        "partially-upheld", "Partially upheld", "partially-upheld"),
                                remedy("apology", "Apology made"),
                                remedy("service-provided", "Service provided"),
                                remedy("practice-changed", "Practice changed"),
                                remedy("financial", "Financial remedy"))),
                put(id, "apology", "an apology"),
                put(id, "financial", "a financial remedy"));
    }

    private static Count remedy(String kind, String label) {
        return new Count(kind, label, "remedy:" + kind);
    }

    private static SentenceSpec put(String table, String row, String what) {
        return new SentenceSpec.Counted(
                table, row, "complaint led to " + what, "complaints led to " + what);
    }

    /// The financial remedies of all the area's complaints, and what the body determined, which is
    /// counted from its own cases in the year of the decision.
    public static ToldTable financial(OutsideBody body) {
        String id = "financial-remedies";
        List<String> both = List.of("council", "outside");
        return ToldTable.of(
                Yearly.table(
                        id,
                        "Financial remedies, by who determined them",
                        paid(body),
                        List.of(
                                new Total("number", "Number", both),
                                new Pounds(
                                        "council",
                                        "Determined by the council",
                                        List.of("council"),
                                        true),
                                new Pounds(
                                        body.id(),
                                        "Determined by the " + body.label(),
                                        List.of("outside"),
                                        true),
                                new Pounds("total", "Total", both, false))),
                new SentenceSpec.Measured(id, "total", "The total of all financial remedies"));
    }

    private static String paid(OutsideBody body) {
        return Counting.all(
                Counting.of("reporting.remedy", "requested_on")
                        .atStages()
                        .where("r.kind = 'financial' and " + COUNCIL)
                        .measuring("r.amount_pence")
                        .under("'council'"),
                body.decided()
                        .where("r.remedy_pence > 0")
                        .measuring("r.remedy_pence")
                        .under("'outside'"));
    }
}
