package org.redress.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.redress.core.casework.Casework;
import org.redress.core.casework.Handled;
import org.redress.core.casework.InvestigationDesk.Draft;
import org.redress.core.casework.InvestigationDesk.HandedIn;
import org.redress.core.casework.InvestigationDesk.Handing;
import org.redress.core.casework.InvestigationDesk.Saved;
import org.redress.core.casework.LinkedCase;
import org.redress.core.complaint.Command;
import org.redress.core.complaint.Complaint;
import org.redress.core.complaint.Outcome;
import org.redress.core.complaint.Relation;
import org.redress.core.complaint.Text;
import org.redress.core.testkit.TestDatabase;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InvestigationDeskTest {

    private final TestDatabase database = TestDatabase.fresh();
    private Casework casework;

    @BeforeAll
    void open() {
        casework = Office.open(database);
    }

    @AfterAll
    void close() {
        assertThat(casework.auditor().verify().problems()).isEmpty();
        casework.close();
    }

    private void opened(String reference) {
        for (Command command :
                List.of(Office.receive(reference), Office.accept(), Office.raise("litter"))) {
            assertThat(Office.give(casework, reference, command)).isInstanceOf(Handled.Done.class);
        }
    }

    private Saved save(String reference, int seen, String words) {
        return casework.investigations()
                .save(
                        Office.reference(reference),
                        Office.FIRST,
                        Map.of("looked-at", words),
                        seen,
                        "io-1");
    }

    private Optional<Draft> draft(String reference) {
        return casework.investigations().draft(Office.reference(reference), Office.FIRST);
    }

    private static Command submit(Map<Integer, Outcome> findings) {
        return new Command.SubmitInvestigation(
                Office.day("2025-03-10"), Office.FIRST, Text.of("The gate was shut"), findings);
    }

    private HandedIn handIn(String reference, int seen, Command... commands) {
        return casework.investigations()
                .handIn(
                        new Handing(
                                Office.reference(reference),
                                Office.FIRST,
                                seen,
                                Optional.empty(),
                                List.of(commands),
                                "io-1"));
    }

    private Complaint complaint(String reference) {
        return casework.reader().find(Office.reference(reference)).orElseThrow().complaint();
    }

    @Test
    void who_saves_second_is_told_what_the_first_one_wrote_and_overwrites_nothing() {
        opened("INV-1");
        assertThat(save("INV-1", 0, "the log")).isEqualTo(new Saved.Kept(1));
        assertThat(save("INV-1", 1, "the log and the gate")).isEqualTo(new Saved.Kept(2));

        assertThat(save("INV-1", 1, "something else"))
                .isInstanceOfSatisfying(
                        Saved.Changed.class,
                        changed ->
                                assertThat(changed.now().map(Draft::answers))
                                        .contains(Map.of("looked-at", "the log and the gate")));
        assertThat(save("INV-1", 0, "something else")).isInstanceOf(Saved.Changed.class);
        assertThat(draft("INV-1").map(Draft::version)).contains(2);
    }

    @Test
    void a_form_handed_in_is_recorded_whole_and_once() {
        opened("INV-2");
        save("INV-2", 0, "the log");
        Command[] commands = {
            Office.raise("gates"),
            submit(Map.of(1, Outcome.UPHELD, 2, Outcome.NOT_UPHELD)),
            Office.remedy(),
            Office.lesson()
        };

        assertThat(handIn("INV-2", 1, commands)).isInstanceOf(HandedIn.Done.class);
        assertThat(handIn("INV-2", 1, commands)).isEqualTo(new HandedIn.Changed(Optional.empty()));
        assertThat(handIn("INV-2", 0, commands))
                .isInstanceOfSatisfying(
                        HandedIn.Stopped.class,
                        stopped -> assertThat(stopped.command()).isEqualTo(1));

        Complaint complaint = complaint("INV-2");
        assertThat(complaint.concerns()).hasSize(2);
        assertThat(complaint.remedies()).hasSize(1);
        assertThat(complaint.lessons()).hasSize(1);
        assertThat(complaint.investigations()).hasSize(1);
        assertThat(draft("INV-2")).isEmpty();
    }

    @Test
    void where_one_command_is_refused_nothing_is_recorded_and_the_draft_stays() {
        opened("INV-3");
        save("INV-3", 0, "the log");
        int before = casework.reader().find(Office.reference("INV-3")).orElseThrow().version();

        HandedIn stopped = handIn("INV-3", 1, Office.lesson(), submit(Map.of(9, Outcome.UPHELD)));

        assertThat(stopped)
                .isInstanceOfSatisfying(
                        HandedIn.Stopped.class,
                        it -> assertThat(it.handled()).isInstanceOf(Handled.Refused.class));
        assertThat(casework.reader().find(Office.reference("INV-3")).orElseThrow().version())
                .isEqualTo(before);
        assertThat(draft("INV-3")).isPresent();
    }

    @Test
    void a_case_that_moved_on_meanwhile_is_told() {
        opened("INV-4");
        HandedIn result =
                casework.investigations()
                        .handIn(
                                new Handing(
                                        Office.reference("INV-4"),
                                        Office.FIRST,
                                        0,
                                        Optional.of(1),
                                        List.of(submit(Map.of())),
                                        "io-1"));

        assertThat(result).isEqualTo(new HandedIn.Stopped(0, new Handled.Conflict(4)));
    }

    @Test
    void a_link_is_seen_from_both_cases_until_it_is_taken_away() {
        opened("LINK-1");
        opened("LINK-2");
        Office.give(
                casework,
                "LINK-1",
                new Command.LinkCase(
                        Office.day("2025-03-10"),
                        Office.reference("LINK-2"),
                        Relation.SAME_PERSON));

        assertThat(casework.reader().links(Office.reference("LINK-1")))
                .singleElement()
                .satisfies(link -> {
                    assertThat(link.otherCase()).isEqualTo(Office.reference("LINK-2"));
                    assertThat(link.recordedThere()).isFalse();
                    assertThat(link.area()).contains(new Parks().id());
                    assertThat(link.stage()).contains(Office.FIRST);
                });
        assertThat(casework.reader().links(Office.reference("LINK-2")))
                .extracting(LinkedCase::otherCase, LinkedCase::recordedThere)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Office.reference("LINK-1"), true));

        Office.give(
                casework,
                "LINK-1",
                new Command.UnlinkCase(Office.day("2025-03-11"), Office.reference("LINK-2")));

        assertThat(casework.reader().links(Office.reference("LINK-2"))).isEmpty();
    }
}
