package org.redress.corporate;

import java.util.List;
import org.redress.core.report.ColumnsSpec;
import org.redress.core.report.LabelSlug;
import org.redress.core.report.RowSpec.Count;
import org.redress.core.report.RowSpec.Each;
import org.redress.core.report.RowSpec.Entry;
import org.redress.core.report.TableSpec;
import org.redress.core.spi.ConcernCategory;

/// What was wrong, and what was done about it.
final class FaultTables {

    private static final String UPHELD = "in ('upheld', 'partially-upheld')";

    private FaultTables() {}

    /// Concerns by category: all of them, or those found upheld in any part.
    ///
    /// @param upheld whether only concerns in upheld answers whose own finding is not against them
    static TableSpec concerns(List<ConcernCategory> categories, boolean upheld) {
        String which =
                upheld
                        ? "r.stage_outcome %1$s and coalesce(r.finding %1$s, true)"
                                .formatted(UPHELD)
                        : "true";
        List<Entry> entries =
                categories.stream()
                        .map(category ->
                                new Entry(
                                        category.code().value(),
                                        LabelSlug.of(category.label()),
                                        category.label()))
                        .toList();
        return new TableSpec(
                upheld ? "upheld-concerns-by-category" : "concerns-by-category",
                upheld ? "Concerns upheld, by category" : "Concerns raised, by category",
                new ColumnsSpec.Years(3),
                Records.here(
                                "reporting.concern(:as_at)",
                                "requested_on",
                                "r.stage",
                                "r.kind = 'corporate' and " + which)
                        .under("'concern:' || r.category", "'all'"),
                List.of(
                        new Each("concern:", entries, Each.Order.LARGEST_FIRST, "other"),
                        new Count("total", "Total", "all")),
                List.of());
    }

    /// A stage record counts once for each kind of remedy.
    static TableSpec remedies() {
        String kinds =
                Records.here(
                                "(select distinct m.area, m.reference, m.stage, m.requested_on, m.kind"
                                        + " from reporting.remedy(:as_at) m"
                                        + " where m.complaint_kind = 'corporate'"
                                        + " and (m.kind <> 'financial' or m.determined_by = 'council'))",
                                "requested_on",
                                "r.stage",
                                "true")
                        .under("'remedy:' || r.kind");
        String upheld =
                Records.here(
                                "reporting.stage_record(:as_at)",
                                "requested_on",
                                "r.stage",
                                "r.kind = 'corporate' and r.outcome " + UPHELD)
                        .under("r.outcome");
        return new TableSpec(
                "remedies-provided",
                "Remedies provided",
                new ColumnsSpec.Years(3),
                Records.all(upheld, kinds),
                List.of(
                        new Count("upheld", "Upheld", "upheld"),
                        new Count("partially-upheld", "Partially upheld", "partially-upheld"),
                        remedy("apology", "Apology made"),
                        remedy("explanation", "Explanation given"),
                        remedy("service-provided", "Service provided or action taken"),
                        remedy("decision-changed", "Decision reconsidered or changed"),
                        remedy("record-amended", "Record amended"),
                        remedy("practice-changed", "Policy, procedure or practice changed"),
                        remedy("financial", "Financial remedy")),
                List.of());
    }

    private static Count remedy(String kind, String label) {
        return new Count(kind, label, "remedy:" + kind);
    }

    static TableSpec money() {
        String council =
                Records.here(
                                "reporting.remedy(:as_at)",
                                "requested_on",
                                "r.stage",
                                "r.kind = 'financial' and r.determined_by = 'council'")
                        .measuring("r.amount_pence", "'council'");
        String ombudsman =
                Records.here(
                                "reporting.outside_case(:as_at)",
                                "decided_on",
                                "null::text",
                                "r.remedy_pence > 0")
                        .measuring("r.remedy_pence", "'ombudsman'");
        return Money.table(Records.all(council, ombudsman));
    }
}
