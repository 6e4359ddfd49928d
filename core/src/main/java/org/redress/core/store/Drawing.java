package org.redress.core.store;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.redress.core.calendar.FinancialYear;
import org.redress.core.report.ChartSpec;
import org.redress.core.report.Columns;
import org.redress.core.report.Comparison;
import org.redress.core.report.Report;
import org.redress.core.report.ReportSpec;
import org.redress.core.report.SectionSpec;
import org.redress.core.report.Sentences;
import org.redress.core.report.SinceYearEnd;
import org.redress.core.report.TableSpec;
import org.redress.core.report.Tabulator;

/// One report being drawn, in one snapshot.
record Drawing(Handle handle, Asked asked, FinancialYear year) {

    Report report(ReportSpec spec) {
        List<List<Report.Table>> tables = tables(spec);
        List<Report.Table> all = tables.stream().flatMap(List::stream).toList();
        WrittenTexts written = WrittenTexts.of(handle, spec.id(), year.label(), asked);
        List<Report.Section> sections = new ArrayList<>();
        for (int at = 0; at < tables.size(); at++) {
            sections.add(section(spec.sections().get(at), tables.get(at), all, written));
        }
        sections.add(sinceYearEnd(spec, all));
        return new Report(spec.id(), spec.title(), year, asked.asAt(), sections);
    }

    /// The report with one section of tables only.
    Report tableOnly(ReportSpec spec, SectionSpec section) {
        List<Report.Table> tables = section.tables().stream().map(this::table).toList();
        Report.Section drawn =
                new Report.Section(
                        section.id(),
                        section.title(),
                        tables,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of());
        return new Report(spec.id(), spec.title(), year, asked.asAt(), List.of(drawn));
    }

    /// The tables of each section.
    private List<List<Report.Table>> tables(ReportSpec spec) {
        return spec.sections().stream()
                .map(section -> section.tables().stream().map(this::table).toList())
                .toList();
    }

    /// @param all the report's tables, any of which a sentence may speak of
    private Report.Section section(
            SectionSpec spec,
            List<Report.Table> tables,
            List<Report.Table> all,
            WrittenTexts written) {
        return new Report.Section(
                spec.id(),
                spec.title(),
                tables,
                Sentences.draft(spec.sentences(), all),
                spec.lists().stream()
                        .flatMap(list -> new ListedItems(handle, asked, list, year).list().stream())
                        .toList(),
                spec.charts().stream().map(this::chart).toList(),
                written.of(spec));
    }

    private Report.Chart chart(ChartSpec spec) {
        Report.Table figures = table(spec.figures());
        return new Report.Chart(figures.id(), figures.title(), figures.columns(), figures.rows());
    }

    /// A table that hides small counts is the same on whatever day it is drawn: two days' figures
    /// would tell by their difference what one person answered.
    Report.Table table(TableSpec spec) {
        return switch (spec.disclosure()) {
            case OPEN -> table(spec, asked);
            case SUPPRESSED -> steady(spec);
        };
    }

    private Report.Table steady(TableSpec spec) {
        return asked.asAt().isBefore(year.lastDay())
                ? Tabulator.notYet(spec, Columns.of(spec.columns(), year), asked.asAt())
                : table(spec, asked.asAt(year.lastDay()));
    }

    private Report.Table table(TableSpec spec, Asked when) {
        Columns columns = Columns.of(spec.columns(), year, when.asAt());
        CountedRecords records = new CountedRecords(handle, when, spec, columns);
        return Tabulator.tabulate(spec, records.tally(), columns, when.asAt());
    }

    private Report.Section sinceYearEnd(ReportSpec spec, List<Report.Table> now) {
        SinceYearEnd since = new SinceYearEnd(year, asked.asAt());
        if (!since.isLater()) {
            return since.nothingLater();
        }
        Drawing atYearEnd = new Drawing(handle, asked.asAt(year.lastDay()), year);
        List<Report.Table> then = atYearEnd.tables(spec).stream().flatMap(List::stream).toList();
        return since.changes(
                Comparison.of(then, now), new HappenedSince(handle, asked, year).counts(spec));
    }
}
