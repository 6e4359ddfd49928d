package org.redress.app.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.redress.app.page.ReportPage;
import org.redress.app.sheet.ReportSheets;
import org.redress.app.sheet.SheetFormat;
import org.redress.core.rendering.ReportJson;
import org.redress.core.report.Report;

/// A form in which a report can be had.
enum ReportFormat {
    JSON,
    HTML,
    CSV,
    XLSX;

    /// Forms that are part of the interface and that this version does not write.
    private static final List<String> NOT_YET = List.of("pdf", "docx");

    /// Whether a terminal can show it.
    boolean isText() {
        return this != XLSX;
    }

    /// Writes the report, and closes what it writes to.
    void write(Report report, OutputStream out) throws IOException {
        switch (this) {
            case JSON -> write(ReportJson.of(report) + "\n", out);
            case HTML -> write(ReportPage.alone(report).html(), out);
            case CSV -> write(report, SheetFormat.CSV, out);
            case XLSX -> write(report, SheetFormat.XLSX, out);
        }
    }

    private static void write(String text, OutputStream out) throws IOException {
        try (out) {
            out.write(text.getBytes(UTF_8));
        }
    }

    private static void write(Report report, SheetFormat format, OutputStream out)
            throws IOException {
        ReportSheets.write(report, ReportPage.alone(report).span(), format, out);
    }

    static Optional<ReportFormat> named(String name) {
        return Arrays.stream(values()).filter(format -> format.word().equals(name)).findFirst();
    }

    /// Why there is no such format.
    static String refusal(String name) {
        String known =
                Arrays.stream(values()).map(ReportFormat::word).collect(Collectors.joining(", "));
        return NOT_YET.contains(name)
                ? "This version does not write reports as " + name + " yet: ask for one of " + known
                : "'" + name + "' is no format of a report: ask for one of " + known;
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
