package org.redress.app.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.redress.core.calendar.FinancialYear;
import org.redress.core.casework.CaseQuery;
import org.redress.core.casework.CaseSummary;
import org.redress.core.casework.CaseView;
import org.redress.core.casework.Casework;
import org.redress.core.casework.Page;
import org.redress.core.complaint.Complaint;
import org.redress.core.complaint.Rag;
import org.redress.core.complaint.Reference;
import org.redress.core.complaint.StageRecord;
import org.redress.core.complaint.Timeliness;
import org.redress.core.procedure.Deadline;
import org.redress.core.procedure.Deadlines;
import org.redress.core.procedure.Kind;
import org.redress.core.procedure.Procedure;
import org.redress.core.procedure.Stage;
import org.redress.core.procedure.StageDates;
import org.redress.core.report.Report;
import org.redress.core.report.ReportId;
import org.redress.core.spi.ServiceArea;

/// The demonstration council, loaded into a real database with the areas that the product ships.
class DemoCouncilTest {

    private static final LocalDate DRAWN = LocalDate.of(2025, 9, 30);
    private static final ReportId REPORT = new ReportId("childrens");

    private static LoadedDemo demo;

    @BeforeAll
    static void load() {
        demo = new LoadedDemo();
    }

    @AfterAll
    static void close() {
        demo.close();
    }

    private static Report report(Casework casework) {
        return casework.reports().draw(REPORT, new FinancialYear(2024), DRAWN).orElseThrow();
    }

    @Test
    void every_published_cell_comes_out_of_the_cases() {
        Map<String, String> expected = ExpectedCells.in("childrens-2024-25.csv");
        Map<String, String> shown = ExpectedCells.of(report(demo.casework));

        assertThat(ExpectedCells.cells(expected)).hasSize(323);
        assertThat(shown).containsAllEntriesOf(expected);
    }

    @Test
    void verify_finds_nothing() {
        assertThat(demo.casework.auditor().verify().problems()).isEmpty();
    }

    @Test
    void drawing_the_projections_anew_changes_no_figure() {
        Report before = report(demo.casework);

        demo.casework.auditor().rebuild();

        assertThat(report(demo.casework)).isEqualTo(before);
        assertThat(demo.casework.auditor().verify().problems()).isEmpty();
    }

    @Test
    void it_is_loaded_into_an_empty_place_only() {
        DemoCouncil second = new DemoCouncil(demo.casework, demo.areas, LoadedDemo.TODAY);

        assertThatThrownBy(() -> second.load(_ -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("empty place only");
    }

    @Test
    void two_loads_give_the_same_cases_and_the_same_report() {
        try (LoadedDemo again = new LoadedDemo()) {
            assertThat(report(again.casework)).isEqualTo(report(demo.casework));
            for (ServiceArea area : demo.areas.all()) {
                assertThat(cases(again.casework, area)).isEqualTo(cases(demo.casework, area));
            }
        }
    }

    @Test
    void every_area_has_cases_of_every_kind_open_today() {
        for (ServiceArea area : demo.areas.all()) {
            Set<String> kinds =
                    Set.copyOf(
                            cases(demo.casework, area).stream()
                                    .filter(one ->
                                            Set.of("open", "informal").contains(one.status()))
                                    .flatMap(one -> one.kind().stream())
                                    .toList());

            assertThat(kinds)
                    .as(area.label())
                    .containsExactlyInAnyOrderElementsOf(
                            area.kinds().stream().map(kind -> kind.id().value()).toList());
        }
    }

    @Test
    void every_stage_of_every_procedure_is_open_somewhere_in_every_state_of_the_clock() {
        for (ServiceArea area : demo.areas.all()) {
            Map<String, Set<Rag>> wanted = new TreeMap<>();
            for (Kind kind : area.kinds()) {
                kind.procedure().flatMap(demo.areas::procedure).stream()
                        .flatMap(procedure -> procedure.stages().stream())
                        .forEach(stage ->
                                wanted.put(kind.id() + " " + stage.id(), attainable(stage)));
            }
            assertThat(openStages(area)).as(area.label()).isEqualTo(wanted);
        }
    }

    /// By kind and stage, the states of the stages open today.
    private static Map<String, Set<Rag>> openStages(ServiceArea area) {
        Map<String, Set<Rag>> states = new TreeMap<>();
        for (CaseSummary summary : cases(demo.casework, area)) {
            Complaint complaint = complaint(summary.reference());
            complaint.stages().stream()
                    .filter(StageRecord::isOpen)
                    .forEach(record ->
                            states.computeIfAbsent(
                                            summary.kind().orElseThrow() + " " + record.stage(),
                                            _ -> EnumSet.noneOf(Rag.class))
                                    .add(state(record)));
        }
        return states;
    }

    private static Rag state(StageRecord record) {
        Procedure procedure = demo.areas.procedure(record.procedure()).orElseThrow();
        return Timeliness.of(record, procedure, demo.areas.calendar(), LoadedDemo.TODAY)
                .rag()
                .orElseThrow();
    }

    /// Where the promise is the limit, nothing is past the one and within the other.
    private static Set<Rag> attainable(Stage stage) {
        Deadlines deadlines =
                Deadlines.of(stage, StageDates.requested(LoadedDemo.TODAY), demo.areas.calendar());
        boolean same =
                deadlines
                        .get(stage.response())
                        .map(Deadline::due)
                        .equals(deadlines.get(stage.responseLimit()).map(Deadline::due));
        return same ? EnumSet.complementOf(EnumSet.of(Rag.RED)) : EnumSet.allOf(Rag.class);
    }

    private static Complaint complaint(String reference) {
        return demo.casework
                .reader()
                .find(new Reference(reference))
                .map(CaseView::complaint)
                .orElseThrow();
    }

    private static List<CaseSummary> cases(Casework casework, ServiceArea area) {
        List<CaseSummary> all = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Page<CaseSummary> page = casework.reader().list(query(area, after));
            all.addAll(page.items());
            after = page.next();
        } while (after.isPresent());
        return all;
    }

    private static CaseQuery query(ServiceArea area, Optional<String> after) {
        return new CaseQuery(
                Optional.of(area.id().value()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                after,
                100);
    }
}
