package org.redress.app.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.redress.core.report.Report;

/// A report's tables for a spreadsheet: a sheet for each section, its tables one below the other.
public final class ReportSheets {

    private static final int LABELS = 48;
    private static final int FIGURES = 14;

    private ReportSheets() {}

    /// Writes every table of the report as a file, and closes what it writes to.
    ///
    /// @param span what it covers, and when it was drawn for
    public static void write(Report report, String span, SheetFormat format, OutputStream out)
            throws IOException {
        try (SheetWriter sheet = format.to(out)) {
            write(report, span, sheet);
        }
    }

    /// Writes every table of the report.
    static void write(Report report, String span, SheetWriter out) throws IOException {
        for (Report.Section section : report.sections()) {
            if (!section.tables().isEmpty()) {
                out.sheet(section.title(), widths(section));
                out.row(List.of(SheetValue.of(report.title() + ": " + section.title())));
                out.row(List.of(SheetValue.of(span)));
                for (Report.Table table : section.tables()) {
                    write(table, out);
                }
            }
        }
    }

    private static List<Integer> widths(Report.Section section) {
        int columns =
                section.tables().stream()
                        .mapToInt(table -> table.columns().size() * Figure.values().length)
                        .max()
                        .orElse(0);
        List<Integer> widths = new ArrayList<>(List.of(LABELS));
        widths.addAll(Collections.nCopies(columns, FIGURES));
        return widths;
    }

    private static void write(Report.Table table, SheetWriter out) throws IOException {
        List<Place> places = places(table);
        List<String> heads = new ArrayList<>(List.of(table.title()));
        places.forEach(place -> heads.add(place.title()));
        out.row(List.of());
        out.head(heads);
        for (Report.Row row : table.rows()) {
            List<SheetValue> values = new ArrayList<>(List.of(SheetValue.of(row.label())));
            places.forEach(place -> values.add(place.value(row)));
            out.row(values);
        }
        for (String note : table.notes()) {
            out.row(List.of(SheetValue.of(note)));
        }
    }

    /// A column for each sort of figure that a column of the table has.
    private static List<Place> places(Report.Table table) {
        List<Place> places = new ArrayList<>();
        for (int at = 0; at < table.columns().size(); at++) {
            int column = at;
            List<Figure> figures =
                    List.of(Figure.values()).stream()
                            .filter(figure -> figure.isIn(table, column))
                            .toList();
            String title = table.columns().get(at);
            for (Figure figure : figures) {
                places.add(
                        new Place(
                                column,
                                figure,
                                figures.size() > 1 ? title + figure.suffix : title));
            }
        }
        return places;
    }

    private record Place(int column, Figure figure, String title) {

        SheetValue value(Report.Row row) {
            return row.cells().get(column).flatMap(figure::of).orElseGet(SheetValue.Blank::new);
        }
    }

    /// A sort of figure that a cell may show.
    private enum Figure {
        NUMBER(" (number)"),
        PERCENT(" (%)"),
        POUNDS(" (£)"),
        DAYS(" (days)"),
        WORDS("");

        private final String suffix;

        Figure(String suffix) {
            this.suffix = suffix;
        }

        Optional<SheetValue> of(Report.Cell cell) {
            return switch (this) {
                case NUMBER -> cell.n().map(SheetValue.Whole::new);
                case PERCENT -> cell.pct().map(SheetValue.Whole::new);
                case POUNDS -> cell.gbp().map(SheetValue.Amount::new);
                case DAYS -> cell.days().map(SheetValue.Whole::new);
                case WORDS -> cell.ratio().or(cell::text).map(SheetValue.Words::new);
            };
        }

        boolean isIn(Report.Table table, int column) {
            return table.rows().stream()
                    .flatMap(row -> row.cells().get(column).stream())
                    .anyMatch(cell -> of(cell).isPresent());
        }
    }
}
