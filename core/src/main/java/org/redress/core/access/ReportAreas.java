package org.redress.core.access;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.redress.core.procedure.AreaId;
import org.redress.core.report.ReportId;
import org.redress.core.spi.ServiceAreas;

/// Whose each report is: who may see the reports of an area may see it.
///
/// @param byReport the area that declares each report
public record ReportAreas(Map<ReportId, AreaId> byReport) {

    public ReportAreas {
        byReport = Map.copyOf(byReport);
    }

    public static ReportAreas of(ServiceAreas areas) {
        Map<ReportId, AreaId> byReport = new HashMap<>();
        areas.all()
                .forEach(area ->
                        area.reports(areas.reportSettings(area))
                                .forEach(report -> byReport.put(report.id(), area.id())));
        return new ReportAreas(byReport);
    }

    /// Empty for a report that there is not.
    public Optional<AreaId> area(ReportId report) {
        return Optional.ofNullable(byReport.get(report));
    }
}
