package org.redress.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.core.calendar.FinancialYear;
import org.redress.core.casework.Auditor;
import org.redress.core.casework.BoardDesk;
import org.redress.core.casework.CaseDesk;
import org.redress.core.casework.CaseReader;
import org.redress.core.casework.Casework;
import org.redress.core.casework.DocumentDesk;
import org.redress.core.casework.EqualityDesk;
import org.redress.core.casework.Intake;
import org.redress.core.casework.InvestigationDesk;
import org.redress.core.casework.LetterDesk;
import org.redress.core.casework.LetterTemplates;
import org.redress.core.casework.Page;
import org.redress.core.casework.QuarterDesk;
import org.redress.core.casework.RecordDesk;
import org.redress.core.casework.ReportDesk;
import org.redress.core.casework.WorkReader;
import org.redress.core.report.Report;
import org.redress.core.report.ReportId;
import org.redress.core.report.TextSpec;
import picocli.CommandLine;

class ReportCommandTest {

    /// Half past midnight of 1 April in London, still 31 March by UTC.
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2025-03-31T23:30:00Z"), ZoneOffset.UTC);

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<String> happened = new ArrayList<>();

    @TempDir private Path folder;

    @Test
    void a_report_is_json_as_at_today_in_london_unless_asked_otherwise() {
        assertThat(run("area", "2024-25")).isZero();
        assertThat(out.toString())
                .contains("\"report\" : \"area\"", "\"asAt\" : \"2025-04-01\"")
                .endsWith("}\n");
        assertThat(happened).containsExactly("opened", "closed");
    }

    @Test
    void a_report_is_drawn_as_at_the_day_asked_for_from_the_folder_asked_for() {
        assertThat(run("--data", "here", "area", "2023-24", "--as-at", "2024-03-31")).isZero();
        assertThat(out.toString()).contains("\"year\" : \"2023-24\"", "\"asAt\" : \"2024-03-31\"");
        assertThat(happened).containsExactly("opened", "closed");
    }

    @Test
    void a_report_can_be_a_page() {
        assertThat(run("area", "2024-25", "--format", "html")).isZero();
        assertThat(out.toString()).startsWith("<!DOCTYPE html>");
    }

    @Test
    void a_report_can_go_to_a_file() throws IOException {
        Path file = folder.resolve("report.json");

        assertThat(run("area", "2024-25", "--out", file.toString())).isZero();
        assertThat(Files.readString(file)).contains("Réport");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void a_reports_tables_can_be_spreadsheets() throws IOException {
        Path file = folder.resolve("report.xlsx");

        assertThat(run("area", "2024-25", "--format", "csv")).isZero();
        assertThat(out.toString()).contains("Réport: Section", "Table,2024-25", "Row,7");
        assertThat(run("area", "2024-25", "--format", "xlsx", "--out", file.toString())).isZero();
        assertThat(Files.readAllBytes(file)).startsWith('P', 'K');
        assertThat(run("area", "2024-25", "--format", "xlsx")).isEqualTo(2);
        assertThat(err.toString()).contains("A report as xlsx goes to a file: name it with --out");
    }

    @Test
    void a_file_that_cannot_be_written_is_refused() {
        assertThat(run("area", "2024-25", "--out", folder.resolve("none/report.json").toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("could not be written to");
    }

    @Test
    void an_area_without_a_report_is_refused() {
        assertThat(run("elsewhere", "2024-25")).isEqualTo(1);
        assertThat(err.toString()).isEqualToIgnoringNewLines("There is no report 'elsewhere'.");
        assertThat(happened).contains("closed");
    }

    @Test
    void wrong_usage_is_said_before_anything_is_opened() {
        assertThat(run("area", "2024-26")).isEqualTo(2);
        assertThat(run("area", "2024")).isEqualTo(2);
        assertThat(run("Not an id", "2024-25")).isEqualTo(2);
        assertThat(run("area")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(run("area", "2024-25", "--as-at", "yesterday")).isEqualTo(2);
        assertThat(run("area", "1000-01")).isEqualTo(2);
        assertThat(run("area", "2024-25", "--as-at", "9999-12-31")).isEqualTo(2);
        assertThat(run("area", "2024-25", "--format", "pdf")).isEqualTo(2);
        assertThat(run("area", "2024-25", "--format", "tapestry")).isEqualTo(2);
        assertThat(err.toString())
                .contains("'2024-26' is no financial year: write it as 2024-25")
                .contains("'Not an id' is no report's id")
                .contains(
                        "This version does not write reports as pdf yet: ask for one of json, html")
                .contains(
                        "'tapestry' is no format of a report: ask for one of json, html, csv,"
                                + " xlsx");
        assertThat(happened).isEmpty();
    }

    private int run(String... arguments) {
        return new CommandLine(new ReportCommand(CLOCK, this::open))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private Casework open(InstallationOptions asked, Lifetime lifetime, InstantSource clock) {
        happened.add("opened");
        return lifetime.hold(() -> new ReportsOnly(happened));
    }

    /// An installation of which only the reports are asked.
    private record ReportsOnly(List<String> happened) implements Casework, ReportDesk {

        @Override
        public List<ReportId> known() {
            return List.of(new ReportId("area"));
        }

        private static Report.Section section() {
            Report.Row row =
                    new Report.Row(
                            "r", "Row", List.of(), List.of(Optional.of(Report.Cell.count(7))));
            return new Report.Section(
                    "s",
                    "Section",
                    List.of(
                            new Report.Table(
                                    "t", "Table", List.of("2024-25"), List.of(row), List.of())),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());
        }

        @Override
        public Optional<Report> draw(ReportId report, FinancialYear year, LocalDate asAt) {
            return report.value().equals("area")
                    ? Optional.of(new Report(report, "Réport", year, asAt, List.of(section())))
                    : Optional.empty();
        }

        @Override
        public Optional<Page<CountedRecord>> behind(Cell cell, Optional<String> after, int limit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Report> drawTable(
                ReportId report, FinancialYear year, LocalDate asAt, String table) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<List<TextSpec>> texts(ReportId report) {
            throw new UnsupportedOperationException();
        }

        @Override
        public ReportDesk reports() {
            return this;
        }

        @Override
        public CaseDesk desk() {
            throw new UnsupportedOperationException();
        }

        @Override
        public CaseReader reader() {
            throw new UnsupportedOperationException();
        }

        @Override
        public WorkReader work() {
            throw new UnsupportedOperationException();
        }

        @Override
        public RecordDesk records() {
            throw new UnsupportedOperationException();
        }

        @Override
        public LetterDesk letters() {
            throw new UnsupportedOperationException();
        }

        @Override
        public DocumentDesk documents() {
            throw new UnsupportedOperationException();
        }

        @Override
        public LetterTemplates letterTemplates() {
            throw new UnsupportedOperationException();
        }

        @Override
        public InvestigationDesk investigations() {
            throw new UnsupportedOperationException();
        }

        @Override
        public EqualityDesk equality() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Intake intake() {
            throw new UnsupportedOperationException();
        }

        @Override
        public QuarterDesk quarters() {
            throw new UnsupportedOperationException();
        }

        @Override
        public BoardDesk boards() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Auditor auditor() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isEmpty() {
            return false;
        }

        @Override
        public void close() {
            happened.add("closed");
        }
    }
}
