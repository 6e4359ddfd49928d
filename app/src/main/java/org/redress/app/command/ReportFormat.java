package org.redress.app.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.redress.app.page.ReportPage;
import org.redress.core.rendering.ReportJson;
import org.redress.core.report.Report;

/// A form in which a report can be had.
enum ReportFormat {
    JSON,
    HTML;

    /// Forms that are part of the interface and that this version does not write.
    private static final List<String> NOT_YET = List.of("pdf", "docx", "xlsx", "csv");

    String render(Report report) {
        return switch (this) {
            case JSON -> ReportJson.of(report) + "\n";
            case HTML -> ReportPage.alone(report).html();
        };
    }

    static Optional<ReportFormat> named(String name) {
        return Arrays.stream(values()).filter(format -> format.word().equals(name)).findFirst();
    }

    /// Why there is no such format.
    static String refusal(String name) {
        String known =
                Arrays.stream(values()).map(ReportFormat::word).collect(Collectors.joining(" or "));
        return NOT_YET.contains(name)
                ? "This version does not write reports as " + name + " yet: ask for " + known
                : "'" + name + "' is no format of a report: ask for " + known;
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
