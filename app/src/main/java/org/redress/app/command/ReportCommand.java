package org.redress.app.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.redress.app.setup.MachineClock;
import org.redress.core.calendar.FinancialYear;
import org.redress.core.calendar.WorkingCalendar;
import org.redress.core.casework.Casework;
import org.redress.core.report.Report;
import org.redress.core.report.ReportId;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/// Draws one annual report.
@Command(name = "report", description = "Draws one annual report.", mixinStandardHelpOptions = true)
public final class ReportCommand implements Callable<Integer> {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Opening opening;
    private final Clock clock;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Mixin private InstallationOptions installation = new InstallationOptions();

    @Parameters(
            index = "0",
            arity = "1",
            paramLabel = "REPORT",
            description = "The report, such as a service area's.",
            converter = Named.class)
    private Optional<ReportId> report = Optional.empty();

    @Parameters(
            index = "1",
            arity = "1",
            paramLabel = "YEAR",
            description = "The financial year, such as 2024-25.",
            converter = Year.class)
    private Optional<FinancialYear> year = Optional.empty();

    @Option(
            names = "--as-at",
            paramLabel = "DATE",
            converter = AsAtDay.class,
            description =
                    "Count nothing that happened after this day, such as 2025-03-31 (today unless given).")
    private Optional<LocalDate> asAt = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "json, html, csv or xlsx (${DEFAULT-VALUE} unless given); xlsx goes to a file.")
    private String format = "json";

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write to this file and not to standard output.")
    private Optional<Path> out = Optional.empty();

    /// The command on the installation that its options name, today.
    public ReportCommand() {
        this(
                MachineClock.clock(),
                (options, lifetime, _) -> options.workplace(lifetime).casework());
    }

    ReportCommand(Clock clock, Opening opening) {
        this.clock = clock;
        this.opening = opening;
    }

    /// Opens an installation's casework until the lifetime ends.
    interface Opening {
        Casework of(InstallationOptions installation, Lifetime lifetime, InstantSource clock);
    }

    @Override
    public Integer call() {
        ReportFormat wanted =
                ReportFormat.named(format)
                        .orElseThrow(() -> wrongUsage(ReportFormat.refusal(format)));
        if (!wanted.isText() && out.isEmpty()) {
            throw wrongUsage("A report as " + format + " goes to a file: name it with --out");
        }
        return draw().map(report -> write(wanted, report))
                .orElseGet(() -> refuse("There is no report '" + report.orElseThrow() + "'."));
    }

    private Optional<Report> draw() {
        LocalDate day = asAt.orElseGet(() -> LocalDate.now(clock.withZone(LONDON)));
        try (Lifetime lifetime = Lifetime.untilStopped()) {
            return opening.of(installation, lifetime, clock)
                    .reports()
                    .draw(report.orElseThrow(), year.orElseThrow(), day);
        }
    }

    private int write(ReportFormat wanted, Report report) {
        return out.map(file -> writeTo(file, wanted, report))
                .orElseGet(() -> print(wanted, report));
    }

    private int print(ReportFormat wanted, Report report) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try {
            wanted.write(report, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        PrintWriter standard = spec.commandLine().getOut();
        standard.print(text.toString(UTF_8));
        standard.flush();
        return CommandLine.ExitCode.OK;
    }

    private int writeTo(Path file, ReportFormat wanted, Report report) {
        try {
            wanted.write(report, Files.newOutputStream(file));
            return CommandLine.ExitCode.OK;
        } catch (IOException e) {
            return refuse("The report could not be written to " + file + ": " + e);
        }
    }

    private int refuse(String reason) {
        spec.commandLine().getErr().println(reason);
        return spec.exitCodeOnExecutionException();
    }

    private ParameterException wrongUsage(String reason) {
        return new ParameterException(spec.commandLine(), reason);
    }

    /// Reads a report's id.
    static final class Named implements ITypeConverter<ReportId> {

        @Override
        public ReportId convert(String value) {
            try {
                return new ReportId(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException("'" + value + "' is no report's id");
            }
        }
    }

    /// Reads a day that the calendar counts.
    static final class AsAtDay implements ITypeConverter<LocalDate> {

        @Override
        public LocalDate convert(String value) {
            LocalDate day = new IsoDate().convert(value);
            if (day.isBefore(WorkingCalendar.FIRST_DAY) || day.isAfter(WorkingCalendar.LAST_DAY)) {
                throw new TypeConversionException(
                        "'%s' is not between %s and %s"
                                .formatted(
                                        value,
                                        WorkingCalendar.FIRST_DAY,
                                        WorkingCalendar.LAST_DAY));
            }
            return day;
        }
    }

    /// Reads a financial year of the calendar's.
    static final class Year implements ITypeConverter<FinancialYear> {

        @Override
        public FinancialYear convert(String value) {
            return FinancialYear.tryParse(value)
                    .filter(year -> !year.firstDay().isBefore(WorkingCalendar.FIRST_DAY))
                    .filter(year -> !year.lastDay().isAfter(WorkingCalendar.LAST_DAY))
                    .orElseThrow(() ->
                            new TypeConversionException(
                                    "'" + value + "' is no financial year: write it as 2024-25"));
        }
    }
}
