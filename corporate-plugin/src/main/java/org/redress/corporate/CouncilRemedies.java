package org.redress.corporate;

import java.util.List;
import org.redress.core.report.ColumnsSpec;
import org.redress.core.report.Formula;
import org.redress.core.report.RowSpec.Count;
import org.redress.core.report.RowSpec.Ratio;
import org.redress.core.report.SectionSpec;
import org.redress.core.report.SentenceSpec.Counted;
import org.redress.core.report.SentenceSpec.Measured;
import org.redress.core.report.TableSpec;
import org.redress.core.report.TextSpec;

/// What was put right, what went well, and what the Ombudsman found, in every area.
///
/// @param areas every area
record CouncilRemedies(Areas areas) {

    private static final List<String> INVESTIGATED = List.of("upheld", "not-upheld");

    private static Records remedies(String where) {
        return Records.council("reporting.remedy(:as_at)", "requested_on", "r.stage", where);
    }

    private static Records decided(String where) {
        return Records.council("reporting.outside_case(:as_at)", "decided_on", "null::text", where);
    }

    /// Remedies agreed, in the report's own year. Money is what the council determined.
    TableSpec byArea() {
        return new TableSpec(
                "remedies-by-area",
                "Remedies agreed, by area",
                new ColumnsSpec.Formulas(
                        List.of(
                                new Formula.Count("All", 0, List.of("any")),
                                new Formula.Count("Apologies", 0, List.of("apology")),
                                new Formula.Count("Explanations", 0, List.of("explanation")),
                                new Formula.Count(
                                        "Services provided", 0, List.of("service-provided")),
                                new Formula.Count(
                                        "Decisions changed", 0, List.of("decision-changed")),
                                new Formula.Count("Records amended", 0, List.of("record-amended")),
                                new Formula.Count(
                                        "Practice changed", 0, List.of("practice-changed")),
                                new Formula.Count("Financial", 0, List.of("financial")),
                                new Formula.Pounds("Pounds", 0, List.of("financial")))),
                remedies("r.kind <> 'financial' or r.determined_by = 'council'")
                        .worked(
                                "r.amount_pence",
                                List.of(Areas.AREA, "'all'"),
                                List.of("'any'", "r.kind")),
                List.of(areas.rows(), new Count("total", "Total", "all")),
                List.of());
    }

    TableSpec money() {
        return Money.table(
                Records.all(
                        remedies("r.kind = 'financial' and r.determined_by = 'council'")
                                .measuring("r.amount_pence", "'council'"),
                        decided("r.remedy_pence > 0").measuring("r.remedy_pence", "'ombudsman'")));
    }

    TableSpec compliments() {
        return new TableSpec(
                "compliments-by-area",
                "Compliments, by area",
                new ColumnsSpec.Years(3),
                Records.all(
                        Records.council(
                                        "reporting.feedback(:as_at)",
                                        "received_on",
                                        "null::text",
                                        "r.kind = 'compliment'")
                                .under(Areas.AREA, "'all'"),
                        Records.council(
                                        "reporting.stage_record(:as_at)",
                                        "requested_on",
                                        "r.stage",
                                        "r.ordinal = 1")
                                .under("'stage-1'")),
                List.of(
                        areas.rows(),
                        new Count("total", "Total", "all"),
                        new Ratio(
                                "ratio",
                                "Compliments for each stage 1 complaint",
                                "all",
                                "stage-1")),
                List.of());
    }

    TableSpec ombudsmanByArea() {
        List<String> rows = List.of(Areas.AREA, "'all'");
        return new TableSpec(
                "ombudsman-by-area",
                "The Ombudsman's cases, by area",
                new ColumnsSpec.Formulas(
                        List.of(
                                new Formula.Count("Received", 0, List.of("received")),
                                new Formula.Count("Decided", 0, List.of("decided")),
                                new Formula.Count("Investigated", 0, INVESTIGATED),
                                new Formula.Count("Upheld", 0, List.of("upheld")),
                                new Formula.Count("Not upheld", 0, List.of("not-upheld")),
                                new Formula.Percent(
                                        "% upheld", 0, List.of("upheld"), INVESTIGATED, false))),
                Records.all(
                        Records.council(
                                        "reporting.outside_case(:as_at)",
                                        "received_on",
                                        "null::text",
                                        "true")
                                .worked("null", rows, List.of("'received'")),
                        decided("true").worked("null", rows, List.of("'decided'", "r.decision"))),
                List.of(areas.rows(), new Count("total", "Total", "all")),
                List.of());
    }

    SectionSpec puttingRight() {
        return SectionSpec.of("remedies", "Putting things right", byArea(), money())
                .saying(Money.said());
    }

    SectionSpec goingWell() {
        return SectionSpec.of("compliments", "Compliments", compliments())
                .saying(
                        new Counted(
                                "compliments-by-area",
                                "total",
                                "compliment was received",
                                "compliments were received"),
                        new Measured(
                                "compliments-by-area",
                                "ratio",
                                "The ratio of compliments to complaints"));
    }

    SectionSpec ombudsman() {
        return SectionSpec.of(
                        "ombudsman",
                        "The Ombudsman's annual letter and other reports",
                        ombudsmanByArea(),
                        Rulings.table(decided("true").under("r.decision")))
                .saying(Rulings.said())
                .asking(
                        TextSpec.prose("ombudsman-annual-letter", "The Ombudsman's annual letter"),
                        TextSpec.prose(
                                "ombudsman-reports",
                                "Other reports of the Ombudsman about the council"));
    }
}
