package org.redress.core.http.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.redress.core.calendar.FinancialYear;
import org.redress.core.casework.Page;
import org.redress.core.casework.ReportDesk;
import org.redress.core.http.wire.Answer;
import org.redress.core.http.wire.Output;
import org.redress.core.http.wire.Problem;
import org.redress.core.http.wire.TextInput;
import org.redress.core.report.ReportId;

/// Annual reports, and the records behind their figures.
final class ReportsResource {

    private static final String REPORT = Paths.API + "/reports/{report}/{year}";

    /// A page of the records behind a cell.
    ///
    /// @param next the address of the next page; absent on the last one
    public record Records(List<ReportDesk.CountedRecord> records, Optional<String> next) {}

    private final ReportDesk desk;

    ReportsResource(ReportDesk desk) {
        this.desk = desk;
    }

    List<Operation> operations() {
        return List.of(
                Operation.get(
                        "get-report",
                        REPORT,
                        "reports",
                        "An annual report",
                        List.of(Params.REPORT, Params.YEAR, Params.AS_AT),
                        Reply.json(200, "The report", ReportViews.ReportView.class),
                        this::report),
                Operation.get(
                        "get-cell",
                        REPORT + "/tables/{table}/cells",
                        "reports",
                        "The records behind one cell of a report's table",
                        List.of(
                                Params.REPORT,
                                Params.YEAR,
                                Param.path("table", TextInput.line(text -> text), "a table's id"),
                                Param.query("row", TextInput.line(text -> text), "a row's id")
                                        .isRequired(),
                                Param.query("column", TextInput.line(text -> text), "a column")
                                        .isRequired(),
                                Params.AS_AT,
                                Params.AFTER,
                                Params.LIMIT),
                        Reply.json(200, "A page of records", Records.class),
                        this::cell));
    }

    private Answer report(Call call) {
        return year(call)
                .flatMap(year -> desk.draw(call.get("report", ReportId.class), year, asAt(call)))
                .map(ReportViews::answer)
                .orElseGet(() -> Problem.notFound("There is no such report").answer());
    }

    /// A label whose second year does not follow names no year.
    private static Optional<FinancialYear> year(Call call) {
        return FinancialYear.tryParse(call.get("year", String.class));
    }

    private static LocalDate asAt(Call call) {
        return call.find("asAt", LocalDate.class).orElse(call.today());
    }

    private Answer cell(Call call) {
        return year(call)
                .map(year -> cell(call, year))
                .flatMap(cell ->
                        desk.behind(
                                cell,
                                call.find("after", String.class),
                                call.get("limit", Integer.class)))
                .map(page -> Answer.json(200, Output.of(records(call, page))))
                .orElseGet(() -> Problem.notFound("There is no such cell").answer());
    }

    private static ReportDesk.Cell cell(Call call, FinancialYear year) {
        return new ReportDesk.Cell(
                call.get("report", ReportId.class),
                year,
                asAt(call),
                call.get("table", String.class),
                call.get("row", String.class),
                call.get("column", String.class));
    }

    private static Records records(Call call, Page<ReportDesk.CountedRecord> page) {
        return new Records(page.items(), page.next().map(after -> next(call, after)));
    }

    private static String next(Call call, String after) {
        return REPORT.replace("{report}", call.get("report", ReportId.class).value())
                        .replace("{year}", year(call).orElseThrow().label())
                + "/tables/"
                + encoded(call.get("table", String.class))
                + "/cells?row="
                + encoded(call.get("row", String.class))
                + "&column="
                + encoded(call.get("column", String.class))
                + "&asAt="
                + asAt(call)
                + "&after="
                + encoded(after)
                + "&limit="
                + call.get("limit", Integer.class);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
