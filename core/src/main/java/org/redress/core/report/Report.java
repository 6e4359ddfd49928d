package org.redress.core.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.redress.core.calendar.FinancialYear;

/// A report drawn for a year as at a date; the same model for every rendering.
public record Report(
        ReportId report, String title, FinancialYear year, LocalDate asAt, List<Section> sections) {

    public Report {
        sections = List.copyOf(sections);
    }

    /// A section.
    public record Section(
            String id,
            String title,
            List<Table> tables,
            List<String> sentences,
            List<ItemList> lists,
            List<Chart> charts,
            List<Written> texts) {

        public Section {
            tables = List.copyOf(tables);
            sentences = List.copyOf(sentences);
            lists = List.copyOf(lists);
            charts = List.copyOf(charts);
            texts = List.copyOf(texts);
        }
    }

    /// The data series of a chart: each row a series, each column a point.
    public record Chart(String id, String title, List<String> columns, List<Row> series) {

        public Chart {
            columns = List.copyOf(columns);
            series = List.copyOf(series);
        }
    }

    /// A part that an officer writes.
    ///
    /// @param text empty while nobody has written it
    public record Written(String id, String title, TextSpec.Answer answer, Optional<String> text) {}

    /// A table.
    ///
    /// @param disclosure what of it may be shown: the cells are made accordingly, and whoever shows
    ///   them offers the records behind them only where they are open
    public record Table(
            String id,
            String title,
            List<String> columns,
            List<Row> rows,
            List<String> notes,
            Disclosure disclosure) {

        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            notes = List.copyOf(notes);
        }

        /// A table all of which may be shown.
        public Table(
                String id, String title, List<String> columns, List<Row> rows, List<String> notes) {
            this(id, title, columns, rows, notes, Disclosure.OPEN);
        }

        public Optional<Row> row(String rowId) {
            return rows.stream().filter(row -> row.id().equals(rowId)).findFirst();
        }
    }

    /// A row of a table.
    ///
    /// @param keys the row keys of the records behind its cells
    /// @param cells one for each column; empty where there is nothing to say
    public record Row(String id, String label, List<String> keys, List<Optional<Cell>> cells) {

        public Row {
            keys = List.copyOf(keys);
            cells = List.copyOf(cells);
        }
    }

    /// A cell: what is shown of it, each part empty where it is not shown.
    ///
    /// @param n a count
    /// @param pct whole percent
    /// @param gbp whole pounds
    /// @param days whole days
    /// @param ratio such as `2.5 : 1`
    /// @param text any other text
    public record Cell(
            Optional<Long> n,
            Optional<Long> pct,
            Optional<BigDecimal> gbp,
            Optional<Long> days,
            Optional<String> ratio,
            Optional<String> text) {

        private static final Cell BLANK =
                new Cell(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());

        public static Cell count(long n) {
            return new Cell(
                    Optional.of(n), BLANK.pct, BLANK.gbp, BLANK.days, BLANK.ratio, BLANK.text);
        }

        public static Cell days(long days) {
            return new Cell(
                    BLANK.n, BLANK.pct, BLANK.gbp, Optional.of(days), BLANK.ratio, BLANK.text);
        }

        public static Cell pounds(BigDecimal gbp) {
            return new Cell(
                    BLANK.n, BLANK.pct, Optional.of(gbp), BLANK.days, BLANK.ratio, BLANK.text);
        }

        /// A percentage without its count.
        public static Cell percent(long pct) {
            return BLANK.withPercent(pct);
        }

        public static Cell text(String text) {
            return new Cell(
                    BLANK.n, BLANK.pct, BLANK.gbp, BLANK.days, BLANK.ratio, Optional.of(text));
        }

        public static Cell ratio(String ratio) {
            return new Cell(
                    BLANK.n, BLANK.pct, BLANK.gbp, BLANK.days, Optional.of(ratio), BLANK.text);
        }

        /// The cell, showing also how many.
        public Cell withCount(long count) {
            return new Cell(Optional.of(count), pct, gbp, days, ratio, text);
        }

        /// The cell, showing also a percentage.
        public Cell withPercent(long percent) {
            return new Cell(n, Optional.of(percent), gbp, days, ratio, text);
        }
    }

    /// A list of items under a title.
    public record ItemList(String id, String title, List<String> items) {

        public ItemList {
            items = List.copyOf(items);
        }
    }
}
