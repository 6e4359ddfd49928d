package org.redress.app.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.redress.app.page.QuarterForm;
import org.redress.core.access.Permission;
import org.redress.core.access.ReportAreas;
import org.redress.core.calendar.Quarter;
import org.redress.core.calendar.WorkingCalendar;
import org.redress.core.casework.QuarterDesk;
import org.redress.core.casework.QuarterDesk.Asked;
import org.redress.core.casework.ReportDesk;
import org.redress.core.report.ReportId;

/// Which report, which quarter and as at which day: what may be chosen, and what was.
record QuarterChoices(QuarterDesk desk, ReportDesk reports, ReportAreas areas) {

    static final String NO_REPORT = "There is no such report.";

    private static final int OFFERED = 9;
    private static final int YEAR = 4;
    private static final String NO_QUARTER =
            "There is no such quarter. A quarter is written as 2025-Q1, which is April to June 2025.";

    /// What the query asks for.
    Found<Asked> asked(Visit visit, Map<String, String> query) {
        String report = query.getOrDefault("report", "");
        String quarter = query.getOrDefault("quarter", "");
        return report(visit, report)
                .then(id ->
                        visit.asAt(query)
                                .then(asAt ->
                                        (quarter.isEmpty()
                                                        ? new Found.Here<>(latest(visit))
                                                        : quarter(quarter))
                                                .map(found -> new Asked(id, found, asAt))));
    }

    /// The last one that is over.
    private static Quarter latest(Visit visit) {
        return Quarter.of(visit.today()).minus(1);
    }

    private static Found<Quarter> quarter(String id) {
        return Found.required(
                Quarter.tryParse(id)
                        .filter(found ->
                                found.minus(YEAR).firstDay().isAfter(WorkingCalendar.FIRST_DAY))
                        .filter(found -> found.lastDay().isBefore(WorkingCalendar.LAST_DAY)),
                404,
                NO_QUARTER);
    }

    private List<ReportId> mine(Visit visit) {
        return reports.known().stream()
                .filter(id ->
                        areas.area(id)
                                .filter(area -> visit.officer().may(Permission.READ_REPORTS, area))
                                .isPresent())
                .toList();
    }

    /// The first of theirs where none is named.
    private Found<ReportId> report(Visit visit, String id) {
        if (id.isEmpty()) {
            return Found.required(mine(visit).stream().findFirst(), 404, NO_REPORT);
        }
        Optional<ReportId> known =
                reports.known().stream().filter(each -> each.value().equals(id)).findFirst();
        return Found.required(known, 404, NO_REPORT)
                .then(report ->
                        Found.required(areas.area(report), 404, NO_REPORT)
                                .then(area -> visit.may(Permission.READ_REPORTS, area))
                                .map(_ -> report));
    }

    /// What the path asks for.
    Found<Asked> named(Visit visit, Map<String, String> query) {
        return visit.asAt(query)
                .then(asAt ->
                        report(visit, visit.path("report"))
                                .then(report ->
                                        quarter(visit.path("quarter"))
                                                .map(found -> new Asked(report, found, asAt))));
    }

    /// The form that asks for another.
    QuarterForm form(Visit visit, Asked asked) {
        Quarter now = Quarter.of(visit.today());
        List<Quarter> offered =
                Stream.concat(
                                Stream.of(asked.quarter()),
                                IntStream.range(0, OFFERED).mapToObj(now::minus))
                        .distinct()
                        .sorted((a, b) -> b.firstDay().compareTo(a.firstDay()))
                        .toList();
        return new QuarterForm(
                mine(visit).stream()
                        .map(id ->
                                new QuarterForm.Choice(
                                        id.value(), desk.title(id), id.equals(asked.report())))
                        .toList(),
                offered.stream()
                        .map(each ->
                                new QuarterForm.Choice(
                                        each.id(), each.months(), each.equals(asked.quarter())))
                        .toList(),
                asked.asAt());
    }
}
