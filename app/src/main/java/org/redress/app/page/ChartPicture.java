package org.redress.app.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.redress.core.report.CellWords;
import org.redress.core.report.Report;

/// A chart laid out for drawing: a panel of bars for each series, each on a scale of its own, for
/// counts and percentages share none. All lengths are in the picture's own units.
public record ChartPicture(int width, int height, List<Panel> panels) {

    private static final int WIDTH = 640;
    private static final int PANEL = 170;
    private static final int BASE = 140;
    private static final int TALLEST = 90;
    private static final int WIDEST = 72;

    public ChartPicture {
        panels = List.copyOf(panels);
    }

    /// One series.
    ///
    /// @param top where the panel begins
    /// @param base where its bars stand
    public record Panel(String label, int top, int base, List<Bar> bars) {

        public Panel {
            bars = List.copyOf(bars);
        }

        private Panel even() {
            return new Panel(label, top, base, bars.stream().map(Bar::asLatest).toList());
        }
    }

    /// One figure.
    ///
    /// @param middle where its words are centred
    /// @param figure as its table shows it
    /// @param latest whether it is the last of its series, which is what the chart is about
    public record Bar(
            int left,
            int top,
            int width,
            int height,
            int middle,
            String column,
            String figure,
            boolean latest) {

        private Bar asLatest() {
            return new Bar(left, top, width, height, middle, column, figure, true);
        }
    }

    /// The chart's picture.
    public static ChartPicture of(Report.Chart chart) {
        List<Panel> panels = new ArrayList<>();
        for (Report.Row series : chart.series()) {
            panels.add(panel(chart, series, panels.size() * PANEL));
        }
        return new ChartPicture(WIDTH, panels.size() * PANEL, panels);
    }

    /// The picture of a chart whose columns follow no order of time, so that none is the latest.
    public static ChartPicture even(Report.Chart chart) {
        ChartPicture picture = of(chart);
        return new ChartPicture(
                picture.width(),
                picture.height(),
                picture.panels().stream().map(Panel::even).toList());
    }

    private static Panel panel(Report.Chart chart, Report.Row series, int top) {
        BigDecimal largest =
                series.cells().stream()
                        .map(ChartPicture::size)
                        .max(BigDecimal::compareTo)
                        .filter(size -> size.signum() > 0)
                        .orElse(BigDecimal.ONE);
        List<Bar> bars =
                IntStream.range(0, chart.columns().size())
                        .mapToObj(at -> bar(chart, series.cells().get(at), at, largest, top + BASE))
                        .toList();
        return new Panel(series.label(), top, top + BASE, bars);
    }

    private static Bar bar(
            Report.Chart chart, Optional<Report.Cell> cell, int at, BigDecimal largest, int base) {
        int columns = chart.columns().size();
        int space = WIDTH / columns;
        int width = Math.min(WIDEST, space * 2 / 3);
        int height =
                size(cell)
                        .multiply(BigDecimal.valueOf(TALLEST))
                        .divide(largest, 0, RoundingMode.HALF_UP)
                        .intValueExact();
        int middle = space * at + space / 2;
        return new Bar(
                middle - width / 2,
                base - height,
                width,
                height,
                middle,
                chart.columns().get(at),
                cell.map(CellWords::of).orElse("–"),
                at == columns - 1);
    }

    /// Nothing is as tall as nought.
    private static BigDecimal size(Optional<Report.Cell> cell) {
        return cell.flatMap(found ->
                        found.gbp()
                                .or(() -> found.days().map(BigDecimal::valueOf))
                                .or(() -> found.n().map(BigDecimal::valueOf))
                                .or(() -> found.pct().map(BigDecimal::valueOf))
                                .or(() -> found.ratio().flatMap(ChartPicture::number))
                                .or(() -> found.text().flatMap(ChartPicture::number)))
                .map(size -> size.max(BigDecimal.ZERO))
                .orElse(BigDecimal.ZERO);
    }

    /// Of a ratio the number before its colon.
    private static Optional<BigDecimal> number(String words) {
        String number = words.replace(" : 1", "");
        return number.matches("[0-9]{1,9}(\\.[0-9]{1,9})?")
                ? Optional.of(new BigDecimal(number))
                : Optional.empty();
    }
}
