package org.redress.app.site;

import org.redress.core.access.Officer;
import org.redress.core.access.Permission;
import org.redress.core.procedure.AreaId;
import org.redress.core.spi.ServiceArea;
import org.redress.core.spi.ServiceAreas;

/// Who may see the board of which area.
record BoardSight(ServiceAreas areas) {

    static final String NO_AREA = "There is no such service with complaints of its own.";

    /// Whether they may see how an area's cases stand: how many there are tells less than the cases
    /// and than the reports.
    static boolean sees(Officer officer, AreaId area) {
        return officer.may(Permission.READ_CASES, area)
                || officer.may(Permission.READ_REPORTS, area);
    }

    /// Refused to who may see no case and no report.
    static Found<Officer> enter(Visit visit) {
        return visit.officer().may(Permission.READ_REPORTS)
                ? new Found.Here<>(visit.officer())
                : visit.may(Permission.READ_CASES);
    }

    /// The area that the path names.
    Found<AreaId> seen(Visit visit) {
        return enter(visit)
                .then(officer ->
                        Found.required(
                                        areas.all().stream()
                                                .map(ServiceArea::id)
                                                .filter(id -> id.value().equals(visit.path("area")))
                                                .findFirst(),
                                        404,
                                        NO_AREA)
                                .then(area ->
                                        sees(officer, area)
                                                ? new Found.Here<>(area)
                                                : visit.may(Permission.READ_CASES, area)
                                                        .map(_ -> area)));
    }
}
