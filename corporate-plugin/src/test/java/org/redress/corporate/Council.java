package org.redress.corporate;

import java.util.List;
import java.util.OptionalInt;
import org.redress.core.casework.ReportDesk;
import org.redress.core.procedure.AreaId;
import org.redress.core.procedure.Kind;
import org.redress.core.procedure.ProcedureRef;
import org.redress.core.report.ReportSpec;
import org.redress.core.spi.AreaSettings;
import org.redress.core.spi.ReportSettings;
import org.redress.core.testkit.report.ReportDatabase;

/// A council of 2,000 residents with one other area, care, which has statutory complaints too.
final class Council {

    private static final CorporateServices AREA = new CorporateServices();

    private Council() {}

    static ReportDesk holding(Cases cases) {
        return ReportDatabase.holding(
                handle -> new CaseRows(handle).write(cases), AREA.id(), reports());
    }

    static List<ReportSpec> reports() {
        return AREA.reports(
                new ReportSettings(
                        new AreaSettings(AREA.procedures(), AREA.teams(), AREA.categories()),
                        new org.redress.core.spi.Council("Test", "Test", OptionalInt.of(2_000)),
                        List.of(care(), outline())));
    }

    private static ReportSettings.Outline outline() {
        return new ReportSettings.Outline(AREA.id(), AREA.label(), AREA.kinds(), AREA.teams());
    }

    private static ReportSettings.Outline care() {
        return new ReportSettings.Outline(
                new AreaId("care"),
                "Care",
                List.of(
                        Kind.formal(
                                "statutory",
                                "Statutory complaint",
                                ProcedureRef.of("care", "statutory")),
                        Kind.formal("corporate", "Corporate complaint", CodeProcedure.REF)),
                List.of());
    }
}
