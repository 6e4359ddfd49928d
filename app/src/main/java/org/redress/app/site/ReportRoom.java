package org.redress.app.site;

import org.redress.app.sheet.SheetFormat;

/// The reports, and the cases behind their figures.
record ReportRoom(Home home, ReportPages reports, CellPages cells) implements Room {

    private static final String REPORT = Frames.REPORTS + "/{report}/{year}";

    @Override
    public void open(Routes routes) {
        routes.shown(Frames.REPORTS, home::shown);
        routes.going(Frames.REPORTS + "/{report}", reports::chosen);
        routes.page(REPORT, reports::report);
        routes.page(REPORT + "/tables/{table}", cells::cell);
        for (SheetFormat format : SheetFormat.values()) {
            routes.file(
                    REPORT + "/tables." + format.ending(),
                    visit -> new ReportFiles(reports).file(visit, format));
        }
    }
}
