package org.redress.core.rendering;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.redress.core.report.Report;

/// A report as JSON, the same on the command line and over REST.
public final class ReportJson {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator out;

    private ReportJson(JsonGenerator out) {
        this.out = out;
    }

    /// The report as indented JSON.
    public static String of(Report report) {
        StringWriter text = new StringWriter();
        try {
            write(report, text);
        } catch (IOException e) {
            throw new UncheckedIOException("a StringWriter takes everything", e);
        }
        return text.toString();
    }

    /// Writes the report as indented JSON. The writer is flushed and left open.
    public static void write(Report report, Writer to) throws IOException {
        JsonGenerator out = JSON.createGenerator(to);
        out.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        out.useDefaultPrettyPrinter();
        new ReportJson(out).report(report);
        out.close();
    }

    private void report(Report report) throws IOException {
        out.writeStartObject();
        out.writeStringField("report", report.report().value());
        out.writeStringField("title", report.title());
        out.writeStringField("year", report.year().label());
        out.writeStringField("asAt", report.asAt().toString());
        array("sections", report.sections(), this::section);
        out.writeEndObject();
    }

    private void section(Report.Section section) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", section.id());
        out.writeStringField("title", section.title());
        array("tables", section.tables(), this::table);
        array("sentences", section.sentences(), out::writeString);
        array("lists", section.lists(), this::list);
        array("charts", section.charts(), this::chart);
        array("texts", section.texts(), this::written);
        out.writeEndObject();
    }

    private void table(Report.Table table) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", table.id());
        out.writeStringField("title", table.title());
        array("columns", table.columns(), out::writeString);
        array("rows", table.rows(), this::row);
        array("notes", table.notes(), out::writeString);
        out.writeEndObject();
    }

    private void row(Report.Row row) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", row.id());
        out.writeStringField("label", row.label());
        array("cells", row.cells(), this::cell);
        out.writeEndObject();
    }

    private void cell(Optional<Report.Cell> cell) throws IOException {
        if (cell.isEmpty()) {
            out.writeNull();
            return;
        }
        Report.Cell shown = cell.get();
        out.writeStartObject();
        number("n", shown.n());
        number("pct", shown.pct());
        number("gbp", shown.gbp());
        number("days", shown.days());
        text("ratio", shown.ratio());
        text("text", shown.text());
        out.writeEndObject();
    }

    private void list(Report.ItemList list) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", list.id());
        out.writeStringField("title", list.title());
        array("items", list.items(), out::writeString);
        out.writeEndObject();
    }

    private void chart(Report.Chart chart) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", chart.id());
        out.writeStringField("title", chart.title());
        array("columns", chart.columns(), out::writeString);
        array("series", chart.series(), this::row);
        out.writeEndObject();
    }

    private void written(Report.Written written) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", written.id());
        out.writeStringField("title", written.title());
        if (written.text().isPresent()) {
            out.writeStringField("text", written.text().get());
        } else {
            out.writeNullField("text");
        }
        out.writeEndObject();
    }

    private void number(String name, Optional<? extends Number> value) throws IOException {
        if (value.isPresent()) {
            out.writeFieldName(name);
            out.writeNumber(value.get().toString());
        }
    }

    private void text(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            out.writeStringField(name, value.get());
        }
    }

    private <T> void array(String name, List<T> items, Write<T> each) throws IOException {
        out.writeArrayFieldStart(name);
        for (T item : items) {
            each.write(item);
        }
        out.writeEndArray();
    }

    /// Writes one value.
    private interface Write<T> {
        void write(T value) throws IOException;
    }
}
