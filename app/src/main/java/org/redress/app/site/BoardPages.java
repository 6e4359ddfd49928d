package org.redress.app.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.redress.app.page.AreaBoardPage;
import org.redress.app.page.CellLinks;
import org.redress.app.page.Link;
import org.redress.app.page.OverviewPage;
import org.redress.app.page.ShownCell;
import org.redress.app.sheet.ReportSheets;
import org.redress.app.sheet.SheetFormat;
import org.redress.core.access.Permission;
import org.redress.core.calendar.Dates;
import org.redress.core.casework.BoardDesk;
import org.redress.core.casework.QuarterDesk.CellName;
import org.redress.core.procedure.AreaId;
import org.redress.core.report.Report;
import org.redress.core.spi.ServiceArea;
import org.redress.core.tables.Boards;

/// How the cases stand today, over all services that the officer may see and in each of them.
record BoardPages(BoardDesk desk, BoardSight sight, Frames frames) {

    /// The first page: every service in a row.
    Found<String> overview(Visit visit) {
        return BoardSight.enter(visit)
                .then(_ -> visit.query())
                .map(_ -> overview(visit, visit.today()));
    }

    private String overview(Visit visit, LocalDate today) {
        List<OverviewPage.Row> rows =
                sight.areas().all().stream()
                        .filter(area -> BoardSight.sees(visit.officer(), area.id()))
                        .flatMap(area ->
                                desk.drawTable(area.id(), today, Boards.OPEN).stream()
                                        .map(drawn -> row(area, drawn)))
                        .toList();
        return new OverviewPage(
                        frames.of(visit, Frames.BOARDS),
                        Dates.withWeekday(today),
                        rows,
                        shares(visit, today),
                        ways(visit))
                .html();
    }

    /// How much each service answered in time this year.
    private List<OverviewPage.Share> shares(Visit visit, LocalDate today) {
        return sight.areas().all().stream()
                .filter(area -> BoardSight.sees(visit.officer(), area.id()))
                .flatMap(area ->
                        desk.drawTable(area.id(), today, Boards.IN_TIME).stream()
                                .flatMap(drawn -> share(area, drawn)))
                .toList();
    }

    /// The last column has the share of this year.
    private static Stream<OverviewPage.Share> share(ServiceArea area, Report drawn) {
        Report.Table table = drawn.sections().getFirst().tables().getFirst();
        Report.Row total = table.row(Boards.TOTAL).orElseThrow();
        String column = table.columns().getLast();
        Optional<String> link = links(area.id(), drawn.asAt()).to(table, total, column);
        return total.cells().getLast().stream()
                .flatMap(cell ->
                        cell.pct().stream()
                                .map(percent ->
                                        new OverviewPage.Share(
                                                area.label(),
                                                ShownCell.of(Optional.of(cell), column, link),
                                                Report.Cell.percent(percent))));
    }

    private static List<Link> ways(Visit visit) {
        Optional<Link> weekly =
                Optional.of(new Link("Weekly RAG list", WeeklyPages.ADDRESS))
                        .filter(_ -> visit.officer().may(Permission.READ_CASES));
        Optional<Link> quarterly =
                Optional.of(new Link("Quarterly report", Frames.BOARDS + "/quarterly"))
                        .filter(_ -> visit.officer().may(Permission.READ_REPORTS));
        return Stream.of(weekly, quarterly).flatMap(Optional::stream).toList();
    }

    private OverviewPage.Row row(ServiceArea area, Report drawn) {
        Report.Table table = drawn.sections().getFirst().tables().getFirst();
        Report.Row total = table.row(Boards.TOTAL).orElseThrow();
        CellLinks links = links(area.id(), drawn.asAt());
        return new OverviewPage.Row(
                new Link(area.label(), Addresses.board(area.id())),
                IntStream.range(0, table.columns().size())
                        .mapToObj(at -> {
                            String column = table.columns().get(at);
                            return ShownCell.of(
                                    total.cells().get(at), column, links.to(table, total, column));
                        })
                        .toList());
    }

    private static CellLinks links(AreaId area, LocalDate asAt) {
        return (table, row, column) ->
                Optional.of(
                        Addresses.boardCell(
                                area, asAt, new CellName(table.id(), row.id(), column)));
    }

    /// A service's board.
    Found<String> area(Visit visit) {
        LocalDate today = visit.today();
        return sight.seen(visit)
                .then(area ->
                        visit.query()
                                .then(_ ->
                                        Found.required(
                                                desk.draw(area, today), 404, BoardSight.NO_AREA))
                                .map(drawn ->
                                        new AreaBoardPage(
                                                        frames.of(visit, Frames.BOARDS),
                                                        drawn,
                                                        Dates.withWeekday(today),
                                                        links(area, today),
                                                        new Link(
                                                                "Download as Excel",
                                                                Addresses.board(area)
                                                                        + "/tables.xlsx"),
                                                        new Link("Overview", Frames.BOARDS))
                                                .html()));
    }

    /// The same as a workbook.
    Found<Download> file(Visit visit) {
        LocalDate today = visit.today();
        return sight.seen(visit)
                .then(area ->
                        visit.query()
                                .then(_ ->
                                        Found.required(
                                                desk.draw(area, today), 404, BoardSight.NO_AREA))
                                .map(drawn -> file(area, drawn, today)));
    }

    private static Download file(AreaId area, Report drawn, LocalDate today) {
        return new Download(
                "%s-%s.xlsx".formatted(area, today),
                SheetFormat.XLSX.mediaType(),
                out ->
                        ReportSheets.write(
                                drawn,
                                "Figures as at " + Dates.longForm(today) + ".",
                                SheetFormat.XLSX,
                                out));
    }
}
