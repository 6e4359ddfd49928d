package org.redress.app.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.LocalDate;
import org.redress.core.calendar.FinancialYear;
import org.redress.core.procedure.AreaId;

/// The addresses of the pages, and of what they lead to.
final class Addresses {

    private Addresses() {}

    static String reports(AreaId area) {
        return "/reports/" + area.value();
    }

    static String report(AreaId area, FinancialYear year) {
        return reports(area) + "/" + year.label();
    }

    static String report(AreaId area, FinancialYear year, LocalDate asAt) {
        return report(area, year) + "?as-at=" + asAt;
    }

    static String cell(
            AreaId area,
            FinancialYear year,
            LocalDate asAt,
            String table,
            String row,
            String column) {
        return report(area, year)
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
