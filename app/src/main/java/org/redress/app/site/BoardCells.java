package org.redress.app.site;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.redress.app.page.CellPage;
import org.redress.app.page.Link;
import org.redress.core.casework.BoardDesk;
import org.redress.core.casework.QuarterDesk.CellName;
import org.redress.core.procedure.AreaId;
import org.redress.core.report.Report;

/// The pages of the records behind a board's figures.
record BoardCells(BoardDesk desk, BoardSight sight, Frames frames, FigurePages figures) {

    /// The page that the path and the query name.
    Found<String> cell(Visit visit) {
        return sight.seen(visit)
                .then(area ->
                        visit.query("row", "column", "as-at", "after")
                                .then(query ->
                                        visit.asAt(query)
                                                .then(asAt -> cell(visit, area, asAt, query))));
    }

    private Found<String> cell(
            Visit visit, AreaId area, LocalDate asAt, Map<String, String> query) {
        return Found.required(
                        desk.drawTable(area, asAt, visit.path("table")),
                        404,
                        "There is no such table.")
                .then(drawn ->
                        FigurePages.Place.of(
                                        drawn,
                                        query.getOrDefault("row", ""),
                                        query.getOrDefault("column", ""))
                                .then(place ->
                                        cell(
                                                visit,
                                                area,
                                                drawn,
                                                place,
                                                Optional.ofNullable(query.get("after")))));
    }

    private Found<String> cell(
            Visit visit,
            AreaId area,
            Report drawn,
            FigurePages.Place place,
            Optional<String> after) {
        CellName cell = new CellName(place.table().id(), place.row().id(), place.column());
        Link back = new Link(drawn.title(), Addresses.board(area) + "#table-" + cell.table());
        return figures.page(
                visit,
                frames.of(visit, Frames.BOARDS),
                place.figure(
                        CellPage.place(place.table(), "Overview: " + drawn.title(), drawn.asAt()),
                        Addresses.boardCell(area, drawn.asAt(), cell),
                        back),
                after.isPresent(),
                desk.behind(area, drawn.asAt(), cell, after, FigurePages.PAGE));
    }
}
