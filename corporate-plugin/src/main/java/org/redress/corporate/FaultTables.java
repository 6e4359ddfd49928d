package org.redress.corporate;

import java.util.List;
import org.redress.core.report.ColumnsSpec;
import org.redress.core.report.RowSpec.Count;
import org.redress.core.report.RowSpec.Each;
import org.redress.core.report.RowSpec.Entry;
import org.redress.core.report.TableSpec;
import org.redress.core.spi.ConcernCategory;

/// What was wrong, and what was done about it.
final class FaultTables {

    private static final String UPHELD = "in ('upheld', 'partially-upheld')";

    /// A stage record once for each kind of remedy.
    private static final String REMEDIES =
            """
            (select distinct m.area, m.reference, m.stage, m.requested_on, m.kind
            from reporting.remedy(:as_at) m
            where m.complaint_kind = 'corporate'
              and (m.kind <> 'financial' or m.determined_by = 'council'))\
            """;

    private FaultTables() {}

    /// Concerns in upheld answers whose own finding is not against them.
    static TableSpec upheldConcerns(List<ConcernCategory> categories) {
        List<Entry> entries =
                categories.stream()
                        .map(category ->
                                new Entry(
                                        category.code().value(),
                                        category.code().value(),
                                        category.label()))
                        .toList();
        return new TableSpec(
                "upheld-concerns-by-category",
                "Concerns upheld, by category",
                new ColumnsSpec.Years(3),
                Records.here(
                                "reporting.concern(:as_at)",
                                "requested_on",
                                "r.stage",
                                "r.kind = 'corporate' and r.stage_outcome %1$s and coalesce(r.finding %1$s, true)"
                                        .formatted(UPHELD))
                        .under("'concern:' || r.category", "'all'"),
                List.of(
                        new Each("concern:", entries, Each.Order.LARGEST_FIRST, "other"),
                        new Count("total", "Total", "all")),
                List.of());
    }

    static TableSpec remedies() {
        return new TableSpec(
                "remedies-provided",
                "Remedies provided",
                new ColumnsSpec.Years(3),
                Records.all(
                        Records.stages().and("r.outcome " + UPHELD).under("r.outcome"),
                        Records.here(REMEDIES, "requested_on", "r.stage", "true")
                                .under("'remedy:' || r.kind")),
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
}
