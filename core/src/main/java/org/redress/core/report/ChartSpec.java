package org.redress.core.report;

/// Data series for a chart: a table's figures, each row a series and each column a point.
///
/// @param figures the table that the chart is drawn from; its id is the chart's
public record ChartSpec(TableSpec figures) {

    public String id() {
        return figures.id();
    }

    public String title() {
        return figures.title();
    }
}
