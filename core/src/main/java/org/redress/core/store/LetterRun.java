package org.redress.core.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.redress.core.casework.Equality;
import org.redress.core.casework.LetterHandled;
import org.redress.core.casework.LetterOrder;
import org.redress.core.complaint.Text;
import org.redress.core.letter.Letter;
import org.redress.core.letter.LetterAct;
import org.redress.core.letter.LetterCourse;
import org.redress.core.letter.LetterCourse.Decision;
import org.redress.core.letter.LetterEvent;

/// One act on a letter, from the desk to the journal, in one transaction. The caller rolls back
/// unless it is done.
///
/// Not thread-safe.
record LetterRun(Engine engine, Handle handle, LetterOrder order) {

    LetterHandled run() {
        return order.idempotencyKey().flatMap(this::answeredBefore).orElseGet(this::attempt);
    }

    private Optional<LetterHandled> answeredBefore(String key) {
        String fingerprint = fingerprint(key);
        return engine.answers()
                .claim(handle, order.officer(), key, fingerprint, order.complaint().value())
                .map(answer ->
                        answer.fingerprint().equals(fingerprint)
                                ? repeated(answer)
                                : new LetterHandled.KeyReused(key));
    }

    /// An answer keeps the version of the letter, and in place of a count of events its number.
    private static LetterHandled repeated(Answers.Answer answer) {
        return new LetterHandled.Done(answer.events(), answer.version(), true);
    }

    private LetterHandled attempt() {
        return switch (order.act()) {
            case LetterAct.Draft draft -> begin(draft);
            case LetterAct.Rewrite _, LetterAct.Approve _, LetterAct.Send _, LetterAct.SetAside _ ->
                    held(order.number().orElseThrow()).map(this::act).orElseGet(this::notFound);
        };
    }

    private LetterHandled notFound() {
        return new LetterHandled.NotFound(order.complaint());
    }

    private Optional<StreamHead> held(int number) {
        return engine.journal()
                .hold(handle, LetterLedger.NAME, LetterLedger.reference(order.complaint(), number));
    }

    /// Holding the case keeps two letters from taking one number.
    private LetterHandled begin(LetterAct.Draft draft) {
        String complaint = order.complaint().value();
        if (engine.journal().hold(handle, ComplaintLedger.NAME, complaint).isEmpty()) {
            return notFound();
        }
        draft.insteadOf().flatMap(this::held).ifPresent(this::setAside);
        int number = nextNumber(complaint);
        StreamHead opening =
                StreamHead.opening(
                        LetterLedger.NAME, LetterLedger.reference(order.complaint(), number));
        LetterEvent event = LetterCourse.begin(order.complaint(), draft, engine.today());
        return keep(opening, event, Optional.empty(), draft.texts());
    }

    private int nextNumber(String complaint) {
        return handle.createQuery(
                        """
                        select coalesce(max(number), 0) + 1 from projection.letter
                        where complaint = :complaint
                        """)
                .bind("complaint", complaint)
                .mapTo(Integer.class)
                .one();
    }

    private void setAside(StreamHead head) {
        Letter letter = letter(head);
        Decision decision = LetterCourse.decide(letter, new LetterAct.SetAside(), engine.today());
        if (decision instanceof Decision.Taken(LetterEvent event)) {
            store(head, event, Optional.of(letter), List.of());
        }
    }

    private Letter letter(StreamHead head) {
        return letters().state(engine.journal().events(handle, head.stream())).orElseThrow();
    }

    private LetterHandled act(StreamHead head) {
        if (order.expectedVersion().filter(seen -> seen != head.version()).isPresent()) {
            return new LetterHandled.Conflict(head.version());
        }
        Letter letter = letter(head);
        return switch (LetterCourse.decide(letter, order.act(), engine.today())) {
            case Decision.Refused(var refusal) -> new LetterHandled.Refused(refusal);
            case Decision.Taken(LetterEvent event) ->
                    keep(head, event, Optional.of(letter), texts(event));
        };
    }

    /// A reason that was not needed is not kept.
    private List<Text> texts(LetterEvent event) {
        return event instanceof LetterEvent.LetterApproved approved
                ? order.act().texts().stream()
                        .filter(text ->
                                text.ref().equals(approved.letterhead())
                                        || approved.reason().equals(Optional.of(text.ref())))
                        .toList()
                : order.act().texts();
    }

    private LetterHandled keep(
            StreamHead head, LetterEvent event, Optional<Letter> before, List<Text> texts) {
        int version = store(head, event, before, texts);
        int number = LetterLedger.number(head.reference());
        order.idempotencyKey()
                .ifPresent(key ->
                        engine.answers().settle(handle, order.officer(), key, version, number));
        return new LetterHandled.Done(number, version, false);
    }

    private int store(
            StreamHead head, LetterEvent event, Optional<Letter> before, List<Text> texts) {
        List<LetterEvent> events = List.of(event);
        List<StoredEvent> sealed =
                engine.journal().seal(head, letters().ledger(), events, order.officer());
        if (!engine.journal().append(handle, head, sealed)) {
            throw new IllegalStateException("a record that is held does not move");
        }
        engine.projector()
                .replace(
                        handle,
                        head.stream(),
                        letters().tables(),
                        letters()
                                .rows(
                                        head.stream(),
                                        head.reference(),
                                        letters().after(before, events)));
        engine.personal()
                .write(
                        handle,
                        List.of(
                                new Personal(
                                        head.stream(), texts, List.of(), Equality.NOT_STATED)));
        return sealed.getLast().version();
    }

    /// Tells whether two orders under one key ask for the same thing; no text can be read from it.
    private String fingerprint(String key) {
        Digest.Fields digest =
                Digest.over("letter")
                        .add(key)
                        .add(order.complaint().value())
                        .add(order.number().orElse(0))
                        .add(order.act().getClass().getSimpleName());
        order.act().texts().stream().map(Text::content).sorted().forEach(digest::add);
        if (order.act() instanceof LetterAct.Draft draft) {
            digest.add(draft.type());
        }
        return digest.digest().hex();
    }

    private Replay<Letter, LetterEvent> letters() {
        return engine.ledgers().letters();
    }
}
