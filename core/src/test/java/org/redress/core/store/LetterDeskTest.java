package org.redress.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.redress.core.casework.Casework;
import org.redress.core.casework.LetterHandled;
import org.redress.core.casework.LetterHistory;
import org.redress.core.casework.LetterOrder;
import org.redress.core.casework.LetterSummary;
import org.redress.core.casework.LetterTemplates;
import org.redress.core.casework.LetterView;
import org.redress.core.complaint.Reference;
import org.redress.core.complaint.Text;
import org.redress.core.letter.Letter;
import org.redress.core.letter.LetterAct;
import org.redress.core.letter.LetterRefusal;
import org.redress.core.letter.Sending;
import org.redress.core.procedure.AreaId;
import org.redress.core.testkit.TestDatabase;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LetterDeskTest {

    private static final AreaId PARKS = new Parks().id();

    private final TestDatabase database = TestDatabase.fresh();
    private Casework casework;
    private int cases;

    @BeforeAll
    void open() {
        casework = Office.open(database);
    }

    @AfterAll
    void close() {
        assertThat(casework.auditor().verify().problems()).isEmpty();
        casework.close();
    }

    private Reference newCase() {
        String reference = "PAR-2025-1%03d".formatted(++cases);
        Office.take(casework, reference);
        return new Reference(reference);
    }

    private static LetterAct.Draft draft(String body, Optional<Integer> insteadOf) {
        return new LetterAct.Draft(
                PARKS,
                "extension-1",
                Optional.of(Office.FIRST),
                Text.of(body),
                Map.of("reason", Text.of("A witness is away")),
                insteadOf);
    }

    private LetterHandled begin(Reference complaint, String body) {
        return give(complaint, Optional.empty(), draft(body, Optional.empty()));
    }

    private LetterHandled give(Reference complaint, Optional<Integer> number, LetterAct act) {
        return give(complaint, number, act, Optional.empty(), Optional.empty());
    }

    private LetterHandled give(
            Reference complaint,
            Optional<Integer> number,
            LetterAct act,
            Optional<Integer> version,
            Optional<String> key) {
        return casework.letters()
                .handle(new LetterOrder(complaint, number, act, "officer-1", version, key));
    }

    private static LetterAct approve() {
        return new LetterAct.Approve(
                Text.of("The Guildhall"), List.of(), List.of(), Optional.empty());
    }

    private LetterView letter(Reference complaint, int number) {
        return casework.letters().find(complaint, number).orElseThrow();
    }

    private static LetterHandled done(int number, int version) {
        return new LetterHandled.Done(number, version, false);
    }

    @Test
    void a_letter_goes_from_draft_to_sent_and_stays_as_it_went() {
        Reference complaint = newCase();
        assertThat(begin(complaint, "Dear Ada")).isEqualTo(done(1, 1));
        LetterAct rewrite = new LetterAct.Rewrite(Text.of("Dear Ada Smith"), Map.of());
        assertThat(give(complaint, Optional.of(1), rewrite)).isEqualTo(done(1, 2));
        assertThat(give(complaint, Optional.of(1), approve())).isEqualTo(done(1, 3));
        LetterAct send = new LetterAct.Send(Office.day("2025-06-30"), Sending.How.EMAIL);
        assertThat(give(complaint, Optional.of(1), send)).isEqualTo(done(1, 4));

        LetterView view = letter(complaint, 1);
        assertThat(view.text(view.letter().body())).contains("Dear Ada Smith");
        assertThat(view.history())
                .extracting(it -> it.event().getClass().getSimpleName() + " " + it.officer())
                .containsExactly(
                        "LetterDrafted officer-1",
                        "LetterRewritten officer-1",
                        "LetterApproved officer-1",
                        "LetterSent officer-1");
        assertThat(give(complaint, Optional.of(1), rewrite))
                .isEqualTo(new LetterHandled.Refused(LetterRefusal.NOT_A_DRAFT));
        assertThat(casework.letters().of(complaint))
                .singleElement()
                .satisfies(summary -> {
                    assertThat(summary.state()).isEqualTo(Letter.State.SENT);
                    assertThat(summary.sending())
                            .contains(new Sending(Office.day("2025-06-30"), Sending.How.EMAIL));
                    assertThat(summary.type()).isEqualTo("extension-1");
                    assertThat(summary.overridden()).isFalse();
                });
    }

    @Test
    void a_letter_approved_without_something_is_listed_as_such_with_its_reason() {
        Reference complaint = newCase();
        begin(complaint, "Dear Ada");
        LetterAct approve =
                new LetterAct.Approve(
                        Text.of("The Guildhall"),
                        List.of(),
                        List.of("ombudsman"),
                        Optional.of(Text.of("Told by telephone")));
        give(complaint, Optional.of(1), approve);

        LetterView view = letter(complaint, 1);
        Letter.Approval approval = view.letter().approval().orElseThrow();
        assertThat(approval.reason().flatMap(view::text)).contains("Told by telephone");
        assertThat(casework.letters().of(complaint))
                .extracting(LetterSummary::overridden)
                .containsExactly(true);
    }

    @Test
    void the_histories_of_a_cases_letters_are_read_together() {
        Reference complaint = newCase();
        begin(complaint, "Dear Ada");
        begin(complaint, "Dear Ada again");
        give(complaint, Optional.of(1), approve());

        assertThat(casework.letters().histories(complaint))
                .extracting(LetterHistory::number, it -> it.entries().size())
                .containsExactly(tuple(2, 1), tuple(1, 2));
        assertThat(casework.letters().histories(complaint).getLast().entries())
                .isEqualTo(letter(complaint, 1).history());
        assertThat(casework.letters().histories(newCase())).isEmpty();
    }

    @Test
    void who_saw_an_older_version_is_told_and_nothing_is_stored() {
        Reference complaint = newCase();
        begin(complaint, "Dear Ada");
        LetterAct first = new LetterAct.Rewrite(Text.of("First"), Map.of());
        LetterAct second = new LetterAct.Rewrite(Text.of("Second"), Map.of());
        give(complaint, Optional.of(1), first, Optional.of(1), Optional.empty());

        assertThat(give(complaint, Optional.of(1), second, Optional.of(1), Optional.empty()))
                .isEqualTo(new LetterHandled.Conflict(2));
        assertThat(letter(complaint, 1).texts()).doesNotContainValue("Second");
    }

    @Test
    void the_same_key_does_nothing_twice_and_no_other_thing() {
        Reference complaint = newCase();
        Optional<String> key = Optional.of("key-" + complaint.value());
        LetterAct one = draft("Dear Ada", Optional.empty());
        LetterAct again = draft("Dear Ada", Optional.empty());
        give(complaint, Optional.empty(), one, Optional.empty(), key);

        assertThat(give(complaint, Optional.empty(), again, Optional.empty(), key))
                .isEqualTo(new LetterHandled.Done(1, 1, true));
        assertThat(casework.letters().of(complaint)).hasSize(1);
        LetterAct other = draft("Dear Bob", Optional.empty());
        assertThat(give(complaint, Optional.empty(), other, Optional.empty(), key))
                .isInstanceOf(LetterHandled.KeyReused.class);
    }

    @Test
    void a_letter_in_place_of_another_sets_it_aside_unless_it_was_sent() {
        Reference complaint = newCase();
        begin(complaint, "Dear Ada");
        give(complaint, Optional.of(1), approve());
        assertThat(give(complaint, Optional.empty(), draft("Better", Optional.of(1))))
                .isEqualTo(done(2, 1));
        assertThat(letter(complaint, 1).letter().state()).isEqualTo(Letter.State.SET_ASIDE);

        give(complaint, Optional.of(2), approve());
        LetterAct send = new LetterAct.Send(Office.day("2025-06-30"), Sending.How.POST);
        give(complaint, Optional.of(2), send);
        give(complaint, Optional.empty(), draft("Once more", Optional.of(2)));
        assertThat(letter(complaint, 2).letter().state()).isEqualTo(Letter.State.SENT);
        assertThat(casework.letters().of(complaint))
                .extracting(LetterSummary::number)
                .containsExactly(3, 2, 1);
    }

    @Test
    void there_is_no_letter_of_a_case_that_is_not_there() {
        Reference nowhere = new Reference("PAR-1999-0001");

        assertThat(begin(nowhere, "Dear Ada")).isEqualTo(new LetterHandled.NotFound(nowhere));
        assertThat(give(newCase(), Optional.of(7), approve()))
                .isInstanceOf(LetterHandled.NotFound.class);
        assertThat(casework.letters().find(nowhere, 1)).isEmpty();
    }

    @Test
    void letters_begun_at_once_get_numbers_of_their_own() throws Exception {
        Reference complaint = newCase();
        List<Future<LetterHandled>> answers = new ArrayList<>();
        try (ExecutorService officers = Executors.newFixedThreadPool(4)) {
            for (int at = 0; at < 8; at++) {
                answers.add(officers.submit(() -> begin(complaint, "Dear Ada")));
            }
        }
        for (Future<LetterHandled> answer : answers) {
            assertThat(answer.get()).isInstanceOf(LetterHandled.Done.class);
        }
        assertThat(casework.letters().of(complaint))
                .extracting(LetterSummary::number)
                .containsExactly(8, 7, 6, 5, 4, 3, 2, 1);
    }

    @Test
    void the_journal_verifies_after_a_letters_texts_are_erased() {
        Reference complaint = newCase();
        begin(complaint, "Dear Ada, about your secret");
        give(complaint, Optional.of(1), approve());
        database.jdbi()
                .useHandle(handle ->
                        handle.execute(
                                "delete from personal.text where stream in (select stream from"
                                        + " projection.letter where complaint = ?)",
                                complaint.value()));

        LetterView view = letter(complaint, 1);
        assertThat(view.text(view.letter().body())).isEmpty();
        assertThat(casework.auditor().verify().problems()).isEmpty();
        String journal =
                database.jdbi()
                        .withHandle(handle ->
                                handle.createQuery(
                                                "select string_agg(body, ' ') from journal.event"
                                                        + " where ledger = 'letter'")
                                        .mapTo(String.class)
                                        .one());
        assertThat(journal).doesNotContain("secret", "witness", "Guildhall");
    }

    @Test
    void every_version_of_a_template_is_kept_with_who_wrote_it() {
        LetterTemplates.Key key = new LetterTemplates.Key(PARKS, "extension-1");
        LetterTemplates templates = casework.letterTemplates();

        assertThat(templates.versions(key)).isEmpty();
        assertThat(templates.write(key, Optional.of("First"), "ann", 0)).isTrue();
        assertThat(templates.write(key, Optional.of("Second"), "ben", 1)).isTrue();
        assertThat(templates.current(key)).contains("Second");
        assertThat(templates.write(key, Optional.of("Lost"), "cat", 1)).isFalse();
        assertThat(templates.write(key, Optional.of("Lost"), "cat", 0)).isFalse();
        assertThat(templates.write(key, Optional.empty(), "ann", 2)).isTrue();

        assertThat(templates.current(key)).isEmpty();
        assertThat(templates.versions(key))
                .extracting(it -> it.number() + " " + it.officer() + " " + it.text().orElse("-"))
                .containsExactly("1 ann First", "2 ben Second", "3 ann -");
        assertThat(templates.written()).containsExactly(key);
    }
}
