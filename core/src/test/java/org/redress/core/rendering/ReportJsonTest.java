package org.redress.core.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.redress.core.calendar.FinancialYear;
import org.redress.core.report.Report;
import org.redress.core.report.Report.Cell;
import org.redress.core.report.ReportId;
import org.redress.core.report.TextSpec;

class ReportJsonTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void a_report_reads_as_the_interfaces_say() throws JsonProcessingException {
        assertThat(MAPPER.readTree(ReportJson.of(report())))
                .isEqualTo(
                        MAPPER.readTree(
                                """
                                {"report": "area", "title": "A \\"title\\"", "year": "2024-25", "asAt": "2025-03-31",
                                 "sections": [
                                   {"id": "s", "title": "Section",
                                    "tables": [
                                      {"id": "t", "title": "Table", "columns": ["2023-24", "2024-25"],
                                       "rows": [
                                         {"id": "a", "label": "A", "cells": [null, {"n": 12, "pct": 8}]},
                                         {"id": "b", "label": "B", "cells": [{"gbp": 7467, "n": 7}, {"gbp": 0}]},
                                         {"id": "c", "label": "C", "cells": [{"days": 9}, {"ratio": "2.5 : 1"}]}],
                                       "notes": ["A note"]}],
                                    "sentences": ["A sentence."],
                                    "lists": [{"id": "l", "title": "List", "items": ["One"]}],
                                    "charts": [
                                      {"id": "c", "title": "Chart", "columns": ["2024-25"],
                                       "series": [{"id": "a", "label": "A", "cells": [{"n": 3}]}]}],
                                    "texts": [
                                      {"id": "w", "title": "Written", "text": "Words"},
                                      {"id": "u", "title": "Unwritten", "text": null}]}]}
                                """));
    }

    private static Report report() {
        Report.Table table =
                new Report.Table(
                        "t",
                        "Table",
                        List.of("2023-24", "2024-25"),
                        List.of(
                                row(
                                        "a",
                                        "A",
                                        Optional.empty(),
                                        Optional.of(Cell.count(12).withPercent(8))),
                                row(
                                        "b",
                                        "B",
                                        pounds(7467).map(cell -> cell.withCount(7)),
                                        pounds(0)),
                                row(
                                        "c",
                                        "C",
                                        Optional.of(Cell.days(9)),
                                        Optional.of(Cell.ratio("2.5 : 1")))),
                        List.of("A note"));
        Report.Section section =
                new Report.Section(
                        "s",
                        "Section",
                        List.of(table),
                        List.of("A sentence."),
                        List.of(new Report.ItemList("l", "List", List.of("One"))),
                        List.of(
                                new Report.Chart(
                                        "c",
                                        "Chart",
                                        List.of("2024-25"),
                                        List.of(
                                                new Report.Row(
                                                        "a",
                                                        "A",
                                                        List.of("k"),
                                                        List.of(Optional.of(Cell.count(3))))))),
                        List.of(
                                written("w", "Written", Optional.of("Words")),
                                written("u", "Unwritten", Optional.empty())));
        return new Report(
                new ReportId("area"),
                "A \"title\"",
                new FinancialYear(2024),
                LocalDate.of(2025, 3, 31),
                List.of(section));
    }

    private static Report.Written written(String id, String title, Optional<String> text) {
        return new Report.Written(id, title, TextSpec.Answer.PROSE, text);
    }

    private static Report.Row row(
            String id, String label, Optional<Cell> one, Optional<Cell> other) {
        return new Report.Row(id, label, List.of(id), List.of(one, other));
    }

    private static Optional<Cell> pounds(long gbp) {
        return Optional.of(Cell.pounds(BigDecimal.valueOf(gbp)));
    }
}
