package org.redress.core.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.redress.core.complaint.Rulebook;
import org.redress.core.procedure.AreaId;
import org.redress.core.procedure.Kind;
import org.redress.core.procedure.Procedure;

class DeskChecksTest {

    private record Diary(String name) implements Ledger<String, String> {

        @Override
        public Class<String> eventType() {
            return String.class;
        }

        @Override
        public LocalDate dayOf(String event) {
            return LocalDate.EPOCH;
        }

        @Override
        public String evolve(Optional<String> before, String event) {
            return event;
        }

        @Override
        public List<ProjectionTable> tables() {
            return List.of();
        }

        @Override
        public List<Row> project(UUID stream, String reference, String state, Rulebook rules) {
            return List.of();
        }
    }

    private record Keeping(List<Ledger<?, ?>> ledgers, List<LedgerDesk<?, ?>> desks)
            implements ServiceArea {

        @Override
        public AreaId id() {
            return new AreaId("keeping");
        }

        @Override
        public String label() {
            return "Keeping";
        }

        @Override
        public String referencePrefix() {
            return "KEE";
        }

        @Override
        public List<Kind> kinds() {
            return List.of();
        }

        @Override
        public List<Procedure> procedures() {
            return List.of();
        }

        @Override
        public List<Team> teams() {
            return List.of();
        }

        @Override
        public List<ConcernCategory> categories() {
            return List.of();
        }
    }

    private static LedgerDesk<String, String> desk(
            Diary diary, String label, String action, List<ActionField> fields) {
        return new LedgerDesk<>(
                diary,
                label,
                new OpeningAction<>(
                        "open",
                        "Open",
                        List.of(ActionField.required("name", "Name", new FieldType.Line(9))),
                        "name",
                        (_, _) -> ActionResult.Taken.of("open")),
                List.of(
                        new Action<>(
                                action,
                                "Write",
                                fields,
                                _ -> true,
                                (_, _, _) -> ActionResult.Taken.of("written"))),
                _ -> List.of());
    }

    @Test
    void a_desk_of_the_areas_own_ledger_is_accepted() {
        Diary diary = new Diary("diary");

        assertThat(
                        DeskChecks.problems(
                                new Keeping(
                                        List.of(diary),
                                        List.of(desk(diary, "Diary", "write", List.of())))))
                .isEmpty();
    }

    @Test
    void every_flaw_of_a_desk_is_named() {
        Diary diary = new Diary("Dear Diary");
        LedgerDesk<String, String> flawed =
                desk(
                        diary,
                        " ",
                        "open",
                        List.of(
                                ActionField.optional("Day", "", new FieldType.Day()),
                                ActionField.optional("Day", "Day", new FieldType.Day())));
        LedgerDesk<String, String> unopened =
                new LedgerDesk<>(
                        diary,
                        "Diary",
                        new OpeningAction<>(
                                "Open it",
                                "",
                                List.of(
                                        ActionField.optional(
                                                "name", "Name", new FieldType.Line(9))),
                                "name",
                                (_, _) -> ActionResult.Taken.of("open")),
                        List.of(),
                        _ -> List.of());

        String desk = "the desk of 'Dear Diary'";
        assertThat(DeskChecks.problems(new Keeping(List.of(), List.of(flawed, unopened))))
                .containsExactly(
                        "area 'keeping' has a desk for 'Dear Diary', no ledger of its own",
                        desk + " has no name for an address",
                        desk + " has no label",
                        desk + " has action 'open' twice",
                        desk + " has action 'open' with field 'Day', no name for JSON",
                        desk + " has action 'open' with field 'Day' without a label",
                        desk + " has action 'open' with field 'Day', no name for JSON",
                        desk + " has action 'open' with field 'Day' twice",
                        "area 'keeping' has a desk for 'Dear Diary', no ledger of its own",
                        "ledger 'Dear Diary' has two desks",
                        desk + " has no name for an address",
                        desk + " opens without a reference on one line",
                        desk + " has action 'Open it', no id for an address",
                        desk + " has action 'Open it' without a label");
    }
}
