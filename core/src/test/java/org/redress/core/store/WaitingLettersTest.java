package org.redress.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.redress.core.casework.Casework;
import org.redress.core.casework.Handled;
import org.redress.core.casework.LetterHandled;
import org.redress.core.casework.LetterOrder;
import org.redress.core.casework.LetterToSend;
import org.redress.core.casework.LettersToSend;
import org.redress.core.casework.Page;
import org.redress.core.complaint.Channel;
import org.redress.core.complaint.Command;
import org.redress.core.complaint.OfficerId;
import org.redress.core.complaint.Person;
import org.redress.core.complaint.TeamCode;
import org.redress.core.complaint.Text;
import org.redress.core.letter.LetterAct;
import org.redress.core.letter.Sending;
import org.redress.core.procedure.AreaId;
import org.redress.core.testkit.TestDatabase;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WaitingLettersTest {

    private static final Set<AreaId> PARKS = Set.of(new AreaId("parks"));

    private final TestDatabase database = TestDatabase.fresh();
    private final AtomicReference<Instant> now = new AtomicReference<>(Office.NOW);
    private Casework casework;

    @BeforeAll
    void open() {
        casework = Installation.open(database.settings(), Office.areas(), now::get);
        received("W-1", "NORTH", false);
        received("W-2", "SOUTH", false);
        received("W-3", "NORTH", true);
        Command allocate =
                new Command.AllocateTo(Office.day("2025-03-04"), new OfficerId("officer-9"));
        assertThat(Office.give(casework, "W-2", allocate)).isInstanceOf(Handled.Done.class);
        for (String reference : List.of("W-1", "W-2", "W-3", "W-2")) {
            approved(reference);
            now.updateAndGet(it -> it.plus(1, ChronoUnit.DAYS));
        }
        begun("W-1");
    }

    @AfterAll
    void close() {
        assertThat(casework.auditor().verify().problems()).isEmpty();
        casework.close();
    }

    private void received(String reference, String team, boolean child) {
        Command receive =
                new Command.Receive(
                        Office.reference(reference),
                        new AreaId("parks"),
                        Office.day("2025-03-03"),
                        Channel.EMAIL,
                        Optional.of(new TeamCode(team)),
                        Optional.of(Person.named("Ada Smith")),
                        child,
                        false,
                        Optional.empty(),
                        Optional.of(Text.of("The gate is shut")),
                        Optional.empty());
        assertThat(Office.give(casework, reference, receive)).isInstanceOf(Handled.Done.class);
    }

    private int begun(String reference) {
        LetterAct draft =
                new LetterAct.Draft(
                        new AreaId("gardens"),
                        "extension-1",
                        Optional.of(Office.FIRST),
                        Text.of("Dear Ada"),
                        Map.of(),
                        Optional.empty());
        return give(reference, Optional.empty(), draft);
    }

    private void approved(String reference) {
        LetterAct approve =
                new LetterAct.Approve(
                        Text.of("The Guildhall"), List.of(), List.of(), Optional.empty());
        give(reference, Optional.of(begun(reference)), approve);
    }

    private int give(String reference, Optional<Integer> number, LetterAct act) {
        LetterHandled handled =
                casework.letters()
                        .handle(
                                new LetterOrder(
                                        Office.reference(reference),
                                        number,
                                        act,
                                        "officer-1",
                                        Optional.empty(),
                                        Optional.empty()));
        assertThat(handled).isInstanceOf(LetterHandled.Done.class);
        return ((LetterHandled.Done) handled).number();
    }

    private static LettersToSend of(String team, String officer) {
        return LettersToSend.of(
                        Optional.of(team).filter(it -> !it.isEmpty()),
                        Optional.of(officer).filter(it -> !it.isEmpty()),
                        Optional.empty(),
                        100)
                .within(PARKS);
    }

    private List<String> letters(LettersToSend query) {
        return casework.letters().toSend(query).items().stream()
                .map(it -> it.complaint() + "/" + it.number())
                .toList();
    }

    @Test
    void a_childs_come_first_then_those_that_were_approved_longest_ago() {
        assertThat(letters(of("", ""))).containsExactly("W-3/1", "W-1/1", "W-2/1", "W-2/2");
        assertThat(casework.letters().countToSend(of("", ""), 100)).isEqualTo(4);
        assertThat(casework.letters().countToSend(of("", ""), 3)).isEqualTo(3);
    }

    @Test
    void a_line_says_whose_letter_it_is_and_who_has_the_case() {
        LetterToSend last = casework.letters().toSend(of("", "")).items().getLast();

        assertThat(last)
                .isEqualTo(
                        new LetterToSend(
                                Office.reference("W-2"),
                                2,
                                new AreaId("parks"),
                                new AreaId("gardens"),
                                "extension-1",
                                Office.day("2025-07-03"),
                                Optional.of("SOUTH"),
                                Optional.of("officer-9"),
                                false));
    }

    @Test
    void they_are_narrowed_to_a_team_an_officer_and_the_areas_of_the_cases() {
        assertThat(letters(of("NORTH", ""))).containsExactly("W-3/1", "W-1/1");
        assertThat(letters(of("", "officer-9"))).containsExactly("W-2/1", "W-2/2");
        assertThat(letters(of("NORTH", "officer-9"))).isEmpty();
        assertThat(letters(of("", "").within(Set.of(new AreaId("gardens"))))).isEmpty();
        assertThat(letters(of("", "").within(Set.of()))).isEmpty();
    }

    @Test
    void pages_follow_on_one_another_and_a_place_that_is_none_has_nothing_after_it() {
        List<Integer> sizes = new ArrayList<>();
        List<LetterToSend> all = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Page<LetterToSend> page = casework.letters().toSend(from(after));
            sizes.add(page.items().size());
            all.addAll(page.items());
            after = page.next();
        } while (after.isPresent());

        assertThat(sizes).containsExactly(1, 1, 1, 1);
        assertThat(all).isEqualTo(casework.letters().toSend(of("", "")).items());
        for (String none : List.of("no place", "+99999999-01-01~1~W-1/1", "2025-07-01~x~W-1/1")) {
            assertThat(letters(from(Optional.of(none)))).isEmpty();
        }
    }

    private static LettersToSend from(Optional<String> after) {
        return LettersToSend.of(Optional.empty(), Optional.empty(), after, 1).within(PARKS);
    }

    @Test
    void one_that_has_gone_or_is_set_aside_waits_no_more() {
        received("W-4", "SOUTH", false);
        approved("W-4");
        approved("W-4");
        assertThat(letters(of("SOUTH", ""))).contains("W-4/1", "W-4/2");

        LetterAct send = new LetterAct.Send(Office.day("2025-07-04"), Sending.How.EMAIL);
        give("W-4", Optional.of(1), send);
        give("W-4", Optional.of(2), new LetterAct.SetAside());

        assertThat(letters(of("SOUTH", ""))).containsExactly("W-2/1", "W-2/2");
    }
}
