package org.redress.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.core.store.Office.instruct;

import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.redress.core.casework.Casework;
import org.redress.core.casework.Handled;
import org.redress.core.complaint.Complaint;
import org.redress.core.complaint.Event;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskTest {

    private final TestDatabase database = TestDatabase.fresh();
    private Casework casework;

    @BeforeAll
    void open() {
        casework = Office.open(database);
    }

    @AfterAll
    void close() {
        casework.close();
    }

    @Test
    void a_complaint_goes_from_its_receipt_to_the_second_stage_one_command_at_a_time() {
        Office.life("LIFE-1").forEach(command -> assertThat(Office.give(casework, "LIFE-1", command))
                .isInstanceOf(Handled.Done.class));

        assertThat(casework.reader().find(Office.reference("LIFE-1"))).hasValueSatisfying(view -> {
            assertThat(view.complaint().status()).isEqualTo(Complaint.Status.OPEN);
            assertThat(view.texts()).containsValues("The gate is shut", "Open the gates at eight");
            assertThat(view.names()).containsValues("Ada Smith", "Bea Brown", "Cy Clark");
        });
    }

    @Test
    void what_the_rules_refuse_leaves_nothing_behind() {
        Office.give(casework, "REF-1", Office.receive("REF-1"));
        Handled refused = casework.desk().handle(instruct(
                "REF-1", Office.respond(), "officer-1", Optional.empty(), Optional.of("k")));

        assertThat(refused).isInstanceOf(Handled.Refused.class);
        assertThat(casework.reader().timeline(Office.reference("REF-1")))
                .extracting(entry -> entry.event().getClass().getSimpleName())
                .containsExactly(Event.Received.class.getSimpleName());
    }
}
