package org.redress.app.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.LocalDate;
import java.util.Optional;
import org.redress.core.access.Officer;
import org.redress.core.access.Permission;
import org.redress.core.calendar.FinancialYear;
import org.redress.core.casework.QuarterDesk;
import org.redress.core.casework.QuarterDesk.CellName;
import org.redress.core.procedure.AreaId;
import org.redress.core.report.ReportId;

/// The addresses of the pages, and of what they lead to.
final class Addresses {

    private Addresses() {}

    static String reports(ReportId report) {
        return "/reports/" + report.value();
    }

    static String report(ReportId report, FinancialYear year) {
        return reports(report) + "/" + year.label();
    }

    static String report(ReportId report, FinancialYear year, LocalDate asAt) {
        return report(report, year) + "?as-at=" + asAt;
    }

    static String cell(
            ReportId report,
            FinancialYear year,
            LocalDate asAt,
            String table,
            String row,
            String column) {
        return report(report, year)
                + "/tables/"
                + encoded(table)
                + "?row="
                + encoded(row)
                + "&column="
                + encoded(column)
                + "&as-at="
                + asAt;
    }

    static String board(AreaId area) {
        return Frames.BOARDS + "/areas/" + area.value();
    }

    static String boardCell(AreaId area, LocalDate asAt, CellName cell) {
        return board(area) + "/tables/" + cell(cell, asAt);
    }

    static String quarter(QuarterDesk.Asked asked) {
        return Frames.BOARDS
                + "/quarterly?report="
                + asked.report()
                + "&quarter="
                + asked.quarter().id()
                + "&as-at="
                + asked.asAt();
    }

    static String quarterCell(QuarterDesk.Asked asked, CellName cell) {
        return Frames.BOARDS
                + "/quarterly/"
                + asked.report()
                + "/"
                + asked.quarter().id()
                + "/tables/"
                + cell(cell, asked.asAt());
    }

    private static String cell(CellName cell, LocalDate asAt) {
        return encoded(cell.table())
                + "?row="
                + encoded(cell.row())
                + "&column="
                + encoded(cell.column())
                + "&as-at="
                + asAt;
    }

    static String complaint(String reference) {
        return "/cases/" + encoded(reference);
    }

    /// Where a contact is recorded, for an officer who may.
    static Optional<String> receive(Officer officer) {
        return Optional.of(ReceiptPages.ADDRESS).filter(_ -> officer.may(Permission.TRIAGE));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }
}
