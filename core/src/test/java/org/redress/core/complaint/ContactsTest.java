package org.redress.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.core.complaint.Say.day;
import static org.redress.core.complaint.Say.received;
import static org.redress.core.complaint.Say.receivedFrom;
import static org.redress.core.complaint.Scenes.contact;
import static org.redress.core.complaint.Scenes.formal;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What is recorded of a contact and of the person beside its triage.
class ContactsTest {

    private static final Text LARGE_PRINT = Text.of("Large print");

    @Test
    void adjustments_asked_for_at_receipt_stand_on_the_complaint() {
        Command.Receive plain = received("north", "2025-01-06");
        Command.Receive asking =
                new Command.Receive(
                        plain.reference(),
                        plain.area(),
                        plain.on(),
                        plain.channel(),
                        plain.team(),
                        plain.complainant(),
                        plain.madeByYoungPerson(),
                        plain.advocate(),
                        plain.representative(),
                        plain.subject(),
                        plain.outcomeSought(),
                        Optional.of(LARGE_PRINT));

        assertThat(Story.of(asking).complaint().adjustments()).contains(LARGE_PRINT.ref());
        assertThat(asking.texts()).contains(LARGE_PRINT);
        assertThat(Story.of(plain).complaint().adjustments()).isEmpty();
    }

    @Test
    void later_adjustments_stand_in_place_of_earlier_ones() {
        Text calls = Text.of("Calls only");
        Story story =
                formal().then(
                                new Command.RecordAdjustments(day("2025-01-07"), LARGE_PRINT),
                                new Command.RecordAdjustments(day("2025-01-08"), calls));

        assertThat(story.complaint().adjustments()).contains(calls.ref());
    }

    @Test
    void a_case_is_with_the_officer_to_whom_it_was_allocated_last() {
        Story story =
                contact()
                        .then(
                                new Command.AllocateTo(day("2025-01-07"), new OfficerId("ada")),
                                new Command.AllocateTo(day("2025-01-08"), new OfficerId("bo")));

        assertThat(story.complaint().officer()).contains(new OfficerId("bo"));
    }

    @Test
    void consent_that_is_given_is_awaited_no_longer() {
        Story waiting =
                Story.of(
                        receivedFrom(
                                Event.Representation.Basis.CONSENT_AWAITED, "north", "2025-01-06"));
        assertThat(waiting.complaint().awaitsConsent()).isTrue();

        Story given = waiting.then(new Command.RecordConsent(day("2025-01-08")));

        assertThat(given.complaint().awaitsConsent()).isFalse();
        assertThat(given.complaint().representation().map(Event.Representation::basis))
                .contains(Event.Representation.Basis.WRITTEN_CONSENT);
        assertThat(Story.rules(given.when(new Command.RecordConsent(day("2025-01-09")))))
                .containsExactly("no-consent-awaited");
    }

    @Test
    void a_contact_is_not_moved_to_a_case_that_is_not_there() {
        assertThat(
                        Story.rules(
                                contact()
                                        .when(
                                                new Command.MoveTo(
                                                        day("2025-01-07"),
                                                        new Reference("GONE-1")))))
                .containsExactly("unknown-case");
    }
}
