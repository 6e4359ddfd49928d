package org.redress.app.site;

import java.util.Map;
import java.util.Optional;
import org.redress.app.page.CellPage;
import org.redress.app.page.Link;
import org.redress.core.access.Permission;
import org.redress.core.casework.QuarterDesk;
import org.redress.core.casework.QuarterDesk.Asked;
import org.redress.core.casework.QuarterDesk.CellName;

/// The pages of the records behind a quarterly report's figures.
record QuarterCells(QuarterDesk desk, QuarterChoices choices, Frames frames, FigurePages figures) {

    /// The page that the path and the query name.
    Found<String> cell(Visit visit) {
        return visit.may(Permission.READ_REPORTS)
                .then(_ -> visit.query("row", "column", "as-at", "after"))
                .then(query ->
                        choices.named(visit, query).then(asked -> cell(visit, asked, query)));
    }

    private Found<String> cell(Visit visit, Asked asked, Map<String, String> query) {
        return Found.required(
                        desk.drawTable(asked, visit.path("table")),
                        404,
                        "The quarterly report has no such table.")
                .then(drawn ->
                        FigurePages.Place.of(
                                        drawn,
                                        query.getOrDefault("row", ""),
                                        query.getOrDefault("column", ""))
                                .then(place ->
                                        cell(
                                                visit,
                                                asked,
                                                drawn.title(),
                                                place,
                                                Optional.ofNullable(query.get("after")))));
    }

    private Found<String> cell(
            Visit visit,
            Asked asked,
            String title,
            FigurePages.Place place,
            Optional<String> after) {
        CellName cell = new CellName(place.table().id(), place.row().id(), place.column());
        String report = title + ", " + asked.quarter().months();
        Link back =
                new Link(
                        "Back to the report",
                        Addresses.quarter(asked) + "#table-" + place.table().id());
        return figures.page(
                visit,
                frames.of(visit, Frames.BOARDS),
                place.figure(
                        CellPage.place(place.table(), report, asked.asAt()),
                        Addresses.quarterCell(asked, cell),
                        back),
                after.isPresent(),
                desk.behind(asked, cell, after, FigurePages.PAGE));
    }
}
