package org.redress.app.site;

import org.redress.app.desk.Labels;
import org.redress.core.access.ReportAreas;
import org.redress.core.casework.Casework;

/// How the cases stand: the overview, each service's board, the weekly list, the quarterly report.
record BoardRoom(
        BoardPages boards,
        BoardCells cells,
        WeeklyPages weekly,
        QuarterlyPages quarterly,
        QuarterCells quarterCells)
        implements Room {

    private static final String AREA = Frames.BOARDS + "/areas/{area}";
    private static final String QUARTERLY = Frames.BOARDS + "/quarterly";

    static BoardRoom of(Casework casework, Labels labels, Frames frames) {
        FigurePages figures = new FigurePages(casework, labels, frames);
        BoardSight sight = new BoardSight(labels.areas());
        QuarterChoices choices =
                new QuarterChoices(
                        casework.quarters(), casework.reports(), ReportAreas.of(labels.areas()));
        return new BoardRoom(
                new BoardPages(casework.boards(), sight, frames),
                new BoardCells(casework.boards(), sight, frames, figures),
                new WeeklyPages(casework.boards(), new WeeklyRows(labels), frames),
                new QuarterlyPages(casework.quarters(), choices, frames),
                new QuarterCells(casework.quarters(), choices, frames, figures));
    }

    @Override
    public void open(Routes routes) {
        routes.page(Frames.BOARDS, boards::overview);
        routes.page(AREA, boards::area);
        routes.file(AREA + "/tables.xlsx", boards::file);
        routes.page(AREA + "/tables/{table}", cells::cell);
        routes.page(WeeklyPages.ADDRESS, weekly::page);
        routes.file(WeeklyPages.FILE, weekly::file);
        routes.page(QUARTERLY, quarterly::page);
        routes.file(QUARTERLY + ".xlsx", quarterly::file);
        routes.page(QUARTERLY + "/{report}/{quarter}/tables/{table}", quarterCells::cell);
    }
}
