package org.redress.app.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.LocalDate;
import org.redress.core.calendar.FinancialYear;
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

    static String complaint(String reference) {
        return "/api/v1/complaints/" + encoded(reference);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }
}
