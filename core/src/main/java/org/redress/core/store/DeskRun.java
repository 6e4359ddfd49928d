package org.redress.core.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.redress.core.casework.Handled;
import org.redress.core.casework.Instruction;
import org.redress.core.complaint.Command;
import org.redress.core.complaint.Decider;
import org.redress.core.complaint.Decision;
import org.redress.core.complaint.Event;
import org.redress.core.complaint.Reference;

/// One instruction, from the desk to the journal, in one transaction. The caller rolls back unless
/// it is done.
///
/// Not thread-safe.
final class DeskRun {

    private final Engine engine;
    private final Handle handle;
    private final Instruction instruction;

    DeskRun(Engine engine, Handle handle, Instruction instruction) {
        this.engine = engine;
        this.handle = handle;
        this.instruction = instruction;
    }

    Handled run() {
        return instruction.idempotencyKey().flatMap(this::answeredBefore).orElseGet(this::attempt);
    }

    private Optional<Handled> answeredBefore(String key) {
        String fingerprint = Fingerprint.of(instruction, key);
        return engine.answers()
                .claim(
                        handle,
                        instruction.officer(),
                        key,
                        fingerprint,
                        instruction.complaint().value())
                .map(answer ->
                        answer.fingerprint().equals(fingerprint)
                                ? repeat(answer)
                                : new Handled.KeyReused(key));
    }

    private Handled repeat(Answers.Answer answer) {
        Reference reference = new Reference(answer.reference());
        List<Event> events = new ArrayList<>();
        for (StoredEvent stored : events(find(reference))) {
            if (stored.version() > answer.version() - answer.events()
                    && stored.version() <= answer.version()) {
                events.add(complaints().event(stored));
            }
        }
        return new Handled.Done(reference, answer.version(), events, true);
    }

    private Handled attempt() {
        Optional<StreamHead> head =
                engine.journal()
                        .hold(handle, ComplaintLedger.NAME, instruction.complaint().value());
        int version = head.map(StreamHead::version).orElse(0);
        if (head.isEmpty() && !(instruction.command() instanceof Command.Receive)) {
            return new Handled.NotFound(instruction.complaint());
        }
        if (instruction.expectedVersion().filter(seen -> seen != version).isPresent()) {
            return new Handled.Conflict(version);
        }
        return decide(
                head.orElseGet(() ->
                        StreamHead.opening(ComplaintLedger.NAME, instruction.complaint().value())));
    }

    private Handled decide(StreamHead head) {
        Optional<Account> before = complaints().state(events(Optional.of(head)));
        People people = people(head);
        Command command = people.known(instruction.command());
        Decision decision =
                Decider.decide(
                        before.map(Account::complaint),
                        command,
                        instruction.basis(),
                        new RulesOfRecord(engine.areas(), handle),
                        engine.today());
        return switch (decision) {
            case Decision.Refused(var refusals) -> new Handled.Refused(refusals);
            case Decision.Taken(var events) ->
                    keep(head, before, Taken.of(command, instruction.basis(), events, people));
        };
    }

    private People people(StreamHead head) {
        return instruction.command() instanceof Command.Appoint
                ? People.named(engine.personal().names(handle, head.stream()))
                : People.none();
    }

    private Handled keep(StreamHead head, Optional<Account> before, Taken taken) {
        List<StoredEvent> stored =
                engine.journal()
                        .seal(head, complaints().ledger(), taken.events(), instruction.officer());
        if (!engine.journal().append(handle, head, stored)) {
            return new Handled.Conflict(
                    find(instruction.complaint()).map(StreamHead::version).orElse(0));
        }
        Account after = complaints().after(before, taken.events());
        engine.projector()
                .replace(
                        handle,
                        head.stream(),
                        complaints().tables(),
                        complaints().rows(head.stream(), head.reference(), after));
        keepPersonal(head, taken);
        int version = stored.getLast().version();
        instruction.idempotencyKey().ifPresent(key -> settle(key, version, taken.events().size()));
        return new Handled.Done(instruction.complaint(), version, taken.events(), false);
    }

    private void keepPersonal(StreamHead head, Taken taken) {
        Personal personal =
                new Personal(head.stream(), taken.texts(), taken.people(), instruction.equality());
        engine.personal().write(handle, List.of(personal));
        if (head.version() == 0) {
            engine.personal().index(handle, List.of(head.stream()));
        }
    }

    private void settle(String key, int version, int events) {
        engine.answers().settle(handle, instruction.officer(), key, version, events);
    }

    private Optional<StreamHead> find(Reference reference) {
        return engine.journal().find(handle, ComplaintLedger.NAME, reference.value());
    }

    private List<StoredEvent> events(Optional<StreamHead> head) {
        return head.map(found -> engine.journal().events(handle, found.stream())).orElse(List.of());
    }

    private Replay<Account, Event> complaints() {
        return engine.ledgers().complaints();
    }
}
