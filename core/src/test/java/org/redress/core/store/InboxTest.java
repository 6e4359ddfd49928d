package org.redress.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.core.store.Office.day;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.redress.core.casework.Alike;
import org.redress.core.casework.CaseQuery;
import org.redress.core.casework.Casework;
import org.redress.core.casework.Handled;
import org.redress.core.casework.Page;
import org.redress.core.casework.WorkItem;
import org.redress.core.casework.WorkQuery;
import org.redress.core.casework.WorkQuery.Lane;
import org.redress.core.complaint.Channel;
import org.redress.core.complaint.Command;
import org.redress.core.complaint.Event;
import org.redress.core.complaint.OfficerId;
import org.redress.core.complaint.Person;
import org.redress.core.complaint.TeamCode;
import org.redress.core.complaint.Text;
import org.redress.core.procedure.AreaId;
import org.redress.core.testkit.TestDatabase;

/// What waits for triage, and what it may be the same as.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InboxTest {

    private static final Set<AreaId> PARKS = Set.of(new Parks().id());

    private final TestDatabase database = TestDatabase.fresh();
    private Casework casework;

    @BeforeAll
    void fill() {
        casework = Office.open(database);
        contact("P-1", "2025-03-06", "NORTH", "Ada  SMITH", "The pond gate squeaks loudly", false);
        contact("P-2", "2025-03-04", "SOUTH", "Bo Brown", "Squeaks: the pond gate", false);
        contact("P-3", "2025-03-07", "NORTH", "Cy Clark", "Litter on the green", true);
        contact("P-4", "2025-03-05", "NORTH", "ada smith", "The kiosk was rude", true);
        contact("P-5", "2025-03-05", "NORTH", "Ada Smithson", "Nothing of the sort", false);
        give("P-1", new Command.AllocateTo(day("2025-03-07"), new OfficerId("ada-lane")));
    }

    private void contact(
            String reference, String on, String team, String name, String subject, boolean child) {
        give(
                reference,
                new Command.Receive(
                        Office.reference(reference),
                        new Parks().id(),
                        day(on),
                        Channel.PHONE,
                        Optional.of(new TeamCode(team)),
                        Optional.of(Person.named(name)),
                        child,
                        false,
                        Optional.empty(),
                        Optional.of(Text.of(subject)),
                        Optional.empty(),
                        Optional.of(Text.of("Large print"))));
    }

    private void give(String reference, Command command) {
        assertThat(Office.give(casework, reference, command)).isInstanceOf(Handled.Done.class);
    }

    @AfterAll
    void close() {
        casework.close();
    }

    private List<String> references(WorkQuery query) {
        return casework.work().list(PARKS, query).items().stream()
                .map(WorkItem::reference)
                .filter(reference -> reference.startsWith("P-"))
                .toList();
    }

    @Test
    void children_come_first_and_then_who_has_waited_longest() {
        assertThat(references(WorkQuery.of(Lane.TRIAGE, 100)))
                .containsExactly("P-4", "P-3", "P-2", "P-5", "P-1");
    }

    @Test
    void pages_follow_on_one_another_across_the_turn_from_children_to_others() {
        Page<WorkItem> first = casework.work().list(PARKS, WorkQuery.of(Lane.TRIAGE, 3));

        assertThat(first.items())
                .extracting(WorkItem::reference)
                .containsExactly("P-4", "P-3", "P-2");
        assertThat(references(WorkQuery.of(Lane.TRIAGE, 3).after(first.next())))
                .containsExactly("P-5", "P-1");
    }

    @Test
    void a_line_says_who_wrote_and_how() {
        WorkItem first = casework.work().list(PARKS, WorkQuery.of(Lane.TRIAGE, 1)).items().get(0);

        assertThat(first.person()).contains("ada smith");
        assertThat(first.channel()).isEqualTo("phone");
        assertThat(first.madeByYoungPerson()).isTrue();
    }

    @Test
    void work_is_narrowed_to_a_team_and_to_an_officer() {
        WorkQuery all = WorkQuery.of(Lane.TRIAGE, 100);

        assertThat(references(all.of(Optional.of("SOUTH"), Optional.empty())))
                .containsExactly("P-2");
        assertThat(references(all.of(Optional.empty(), Optional.of("ada-lane"))))
                .containsExactly("P-1");
        assertThat(
                        casework.work()
                                .count(
                                        PARKS,
                                        all.of(Optional.of("SOUTH"), Optional.of("ada-lane")),
                                        100))
                .isZero();
    }

    @Test
    void cases_are_listed_by_the_officer_who_runs_them() {
        CaseQuery all =
                new CaseQuery(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        10);

        assertThat(casework.reader().list(all.of(Optional.of("ada-lane"))).items())
                .extracting(item -> item.reference())
                .containsExactly("P-1");
        assertThat(casework.reader().list(all.of(Optional.of("nobody"))).items()).isEmpty();
    }

    private List<Alike> alike(String reference, Set<AreaId> areas) {
        return casework.reader().alike(Office.reference(reference), areas, 10);
    }

    @Test
    void the_same_name_in_other_letters_and_the_same_words_in_another_order_are_found() {
        assertThat(alike("P-1", PARKS))
                .extracting(Alike::reference, Alike::samePerson, Alike::sameMatter)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("P-4", true, false),
                        org.assertj.core.groups.Tuple.tuple("P-2", false, true));
        assertThat(alike("P-3", PARKS)).isEmpty();
    }

    @Test
    void nothing_is_found_in_areas_that_are_not_looked_at() {
        assertThat(alike("P-1", Set.of(new AreaId("elsewhere")))).isEmpty();
        assertThat(alike("NONE-1", PARKS)).isEmpty();
    }

    @Test
    void a_contact_moved_elsewhere_waits_no_longer_and_says_where_it_is() {
        contact("Q-1", "2025-03-06", "NORTH", "Di Dean", "Bins", false);
        contact("Q-2", "2025-03-06", "NORTH", "Di Dean", "Bins", false);

        give("Q-1", new Command.MoveTo(day("2025-03-07"), Office.reference("Q-2")));

        assertThat(casework.work().list(PARKS, WorkQuery.of(Lane.TRIAGE, 100)).items())
                .extracting(WorkItem::reference)
                .contains("Q-2")
                .doesNotContain("Q-1");
        assertThat(casework.reader().timeline(Office.reference("Q-1")))
                .anySatisfy(entry -> assertThat(entry.event()).isInstanceOf(Event.Triaged.class));
    }
}
