package org.redress.core.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.redress.core.complaint.Rulebook;
import org.redress.core.spi.Ledger;
import org.redress.core.spi.ProjectionTable;
import org.redress.core.spi.Row;
import org.redress.core.store.ReportTextEvent.ReportTextWritten;

/// What officers write for reports: one record for each part of a year's report, with every version
/// of it.
final class ReportTextLedger implements Ledger<List<ReportTextWritten>, ReportTextEvent> {

    private static final ProjectionTable TABLE =
            Tables.table(
                    "report_text", "version", "report", "year", "text_id", "written_on", "text");

    static final String NAME = "report-text";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<ReportTextEvent> eventType() {
        return ReportTextEvent.class;
    }

    @Override
    public LocalDate dayOf(ReportTextEvent event) {
        return switch (event) {
            case ReportTextWritten written -> written.on();
        };
    }

    @Override
    public List<ReportTextWritten> evolve(
            Optional<List<ReportTextWritten>> before, ReportTextEvent event) {
        return switch (event) {
            case ReportTextWritten written ->
                    Stream.concat(before.stream().flatMap(List::stream), Stream.of(written))
                            .toList();
        };
    }

    @Override
    public List<ProjectionTable> tables() {
        return List.of(TABLE);
    }

    @Override
    public List<Row> project(
            UUID stream, String reference, List<ReportTextWritten> versions, Rulebook rules) {
        return IntStream.range(0, versions.size())
                .mapToObj(at -> row(at + 1, versions.get(at)))
                .toList();
    }

    private static Row row(int version, ReportTextWritten written) {
        return RowBuilder.in(TABLE)
                .with("version", version)
                .with("report", written.report())
                .with("year", written.year())
                .with("text_id", written.textId())
                .with("written_on", written.on())
                .with("text", written.text().id())
                .row();
    }
}
