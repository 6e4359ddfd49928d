package org.redress.ombudsman;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.core.calendar.FinancialYear;
import org.redress.core.calendar.WorkingCalendar;
import org.redress.core.casework.Casework;
import org.redress.core.casework.RecordHandled;
import org.redress.core.casework.RecordOrder;
import org.redress.core.holidays.BankHolidayList;
import org.redress.core.report.Report;
import org.redress.core.report.ReportId;
import org.redress.core.spi.AuthoritySettings;
import org.redress.core.spi.CaseFile;
import org.redress.core.spi.CaseFile.Line;
import org.redress.core.spi.CaseFile.Reading;
import org.redress.core.spi.Context;
import org.redress.core.spi.ServiceAreas;
import org.redress.core.store.Installation;
import org.redress.core.testkit.TestDatabase;

/// An installation with the Ombudsman's cases alone, on 30 September 2025.
final class Office implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.of(2025, 9, 30);

    private static final Context CONTEXT =
            new Context() {
                @Override
                public LocalDate today() {
                    return TODAY;
                }

                @Override
                public boolean hasComplaint(String reference) {
                    return false;
                }
            };

    private final TestDatabase database = TestDatabase.fresh();
    final Casework casework;

    Office() {
        ServiceAreas areas =
                ServiceAreas.of(
                        List.of(new OmbudsmanCases()),
                        AuthoritySettings.SHIPPED,
                        WorkingCalendar.of(BankHolidayList.shipped()));
        casework =
                Installation.open(
                        database.settings(),
                        areas,
                        InstantSource.fixed(Instant.parse("2025-09-30T10:00:00Z")));
    }

    RecordHandled give(String ledger, Optional<String> reference, String action, String... fields) {
        Map<String, String> values = new HashMap<>();
        for (int at = 0; at < fields.length; at += 2) {
            values.put(fields[at], fields[at + 1]);
        }
        return casework.records()
                .handle(
                        new RecordOrder(
                                ledger,
                                reference,
                                action,
                                values,
                                "officer-1",
                                Optional.empty(),
                                Optional.empty()));
    }

    private static void require(RecordHandled handled) {
        if (!(handled instanceof RecordHandled.Done)) {
            throw new AssertionError(handled.toString());
        }
    }

    /// A case with no service is received without one.
    void receive(String reference, String on, String category, String service) {
        List<String> fields =
                new ArrayList<>(
                        List.of("reference", reference, "receivedOn", on, "category", category));
        if (!service.isEmpty()) {
            fields.addAll(List.of("service", service));
        }
        require(give("ombudsman-case", Optional.empty(), "receive", fields.toArray(String[]::new)));
    }

    void act(String reference, String action, String... fields) {
        require(give("ombudsman-case", Optional.of(reference), action, fields));
    }

    /// What is refused: field and rule.
    List<String> refusals(String reference, String action, String... fields) {
        return refusals(give("ombudsman-case", Optional.of(reference), action, fields));
    }

    static List<String> refusals(RecordHandled handled) {
        return handled instanceof RecordHandled.Refused(var refusals)
                ? refusals.stream()
                        .map(each -> each.field().orElse("") + " " + each.rule())
                        .toList()
                : List.of();
    }

    void enquire(String reference, int number, String on, String answeredOn) {
        act(reference, "make-enquiry", "on", on);
        act(reference, "answer-enquiry", "enquiry", Integer.toString(number), "on", answeredOn);
    }

    /// Lines of a case file, their fields parted by `|`.
    void take(CaseFile file, String... lines) {
        casework.intake()
                .inOneTransaction(session -> {
                    for (String line : lines) {
                        Reading reading = file.read(List.of(line(file, line)), CONTEXT);
                        session.enter(((Reading.Entry) reading).entry(), "importer");
                    }
                    session.keep();
                    return lines.length;
                });
    }

    static Line line(CaseFile file, String values) {
        String[] split = values.split("\\|", -1);
        Map<String, String> fields = new HashMap<>();
        for (int at = 0; at < split.length; at++) {
            if (!split[at].isEmpty()) {
                fields.put(file.columns().get(at), split[at]);
            }
        }
        return new Line(2, fields);
    }

    /// Each row's columns, parted by blanks; an absent value is `-`.
    List<String> rows(String sql) {
        return database.jdbi()
                .withHandle(handle ->
                        handle.createQuery(sql)
                                .map((row, _) -> {
                                    List<String> values = new ArrayList<>();
                                    for (int at = 1;
                                            at <= row.getMetaData().getColumnCount();
                                            at++) {
                                        values.add(
                                                Optional.ofNullable(row.getString(at)).orElse("-"));
                                    }
                                    return String.join(" ", values);
                                })
                                .list());
    }

    Report report(String year, String asAt) {
        return casework.reports()
                .draw(
                        new ReportId("ombudsman"),
                        FinancialYear.tryParse(year).orElseThrow(),
                        LocalDate.parse(asAt))
                .orElseThrow();
    }

    @Override
    public void close() {
        casework.close();
    }
}
