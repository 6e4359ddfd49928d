package org.redress.core.casefiles;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.core.calendar.FinancialYear;
import org.redress.core.casework.ReportText;
import org.redress.core.report.ReportSpec;
import org.redress.core.report.SectionSpec;
import org.redress.core.report.TextSpec;
import org.redress.core.spi.Fields;
import org.redress.core.spi.ServiceAreas;
import org.redress.core.spi.Words;

/// Reads a line of `report-texts.csv`.
///
/// @param reports every area's
record ReportTextReader(Words<ReportSpec> reports) {

    static ReportTextReader of(ServiceAreas areas) {
        Map<String, ReportSpec> byId = new LinkedHashMap<>();
        areas.all().stream()
                .flatMap(area -> area.reports(areas.reportSettings(area)).stream())
                .forEach(report -> byId.put(report.id().value(), report));
        return new ReportTextReader(words("a report", byId));
    }

    private static <T> Words<T> words(String what, Map<String, T> byId) {
        return new Words<>(
                what,
                byId.entrySet().stream()
                        .map(each -> new Words.Word<>(each.getKey(), List.of(), each.getValue()))
                        .toList());
    }

    /// The text; empty where something is refused.
    Optional<ReportText> read(Fields fields) {
        fields.require("report", "year", "text_id", "text");
        Optional<ReportSpec> report = fields.word("report", reports);
        Optional<FinancialYear> year = year(fields);
        Optional<TextSpec> spec =
                report.flatMap(known ->
                        fields.word("text_id", words("a part to be written", texts(known))));
        spec.flatMap(found -> fields.raw("text").flatMap(found::refusal))
                .ifPresent(reason -> fields.refuse("text", reason));
        if (!fields.isSound()) {
            return Optional.empty();
        }
        return Optional.of(
                new ReportText(
                        report.orElseThrow().id(),
                        year.orElseThrow(),
                        spec.orElseThrow().id(),
                        fields.text("text").orElseThrow()));
    }

    private static Optional<FinancialYear> year(Fields fields) {
        return fields.raw("year")
                .flatMap(value -> {
                    Optional<FinancialYear> year = FinancialYear.tryParse(value);
                    fields.refuseIf(
                            year.isEmpty(),
                            "year",
                            "'" + Fields.shown(value) + "' is no financial year such as 2024-25");
                    return year;
                });
    }

    private static Map<String, TextSpec> texts(ReportSpec report) {
        Map<String, TextSpec> byId = new LinkedHashMap<>();
        report.sections().stream()
                .map(SectionSpec::texts)
                .flatMap(List::stream)
                .forEach(text -> byId.put(text.id(), text));
        return byId;
    }
}
