package org.redress.core.store;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redress.core.calendar.Source;
import org.redress.core.casework.Equality;
import org.redress.core.casework.FeedbackEntry;
import org.redress.core.casework.History;
import org.redress.core.casework.HistoryRefusal;
import org.redress.core.casework.Intake;
import org.redress.core.casework.ReportText;
import org.redress.core.complaint.Command;
import org.redress.core.complaint.Decider;
import org.redress.core.complaint.Decision;
import org.redress.core.complaint.Event;
import org.redress.core.complaint.Person;
import org.redress.core.complaint.Reference;
import org.redress.core.complaint.Refusal;
import org.redress.core.complaint.Text;
import org.redress.core.spi.LedgerEntry;

/// One run of an intake, in the transaction of its batch.
///
/// Not thread-safe.
final class IntakeRun implements Intake.Session {

    private final Engine engine;
    private final Batch batch;
    private final FeedbackRun feedback;
    private boolean kept;

    IntakeRun(Engine engine, Batch batch) {
        this.engine = engine;
        this.batch = batch;
        this.feedback = new FeedbackRun(engine, batch);
    }

    @Override
    public List<HistoryRefusal> take(History history) {
        Telling telling = new Telling();
        for (int at = 0; at < history.commands().size(); at++) {
            List<Refusal> refusals = telling.hear(history, history.commands().get(at));
            if (!refusals.isEmpty()) {
                return List.of(new HistoryRefusal(at, refusals));
            }
        }
        return add(history, telling)
                ? List.of()
                : List.of(new HistoryRefusal(-1, List.of(taken(history.complaint()))));
    }

    private boolean add(History history, Telling telling) {
        Replay<Account, Event> complaints = engine.ledgers().complaints();
        StreamHead opening = StreamHead.opening(ComplaintLedger.NAME, history.complaint().value());
        return batch.add(
                opening,
                engine.journal()
                        .seal(opening, complaints.ledger(), telling.events, history.officer()),
                complaints.rows(opening.stream(), opening.reference(), telling.state.orElseThrow()),
                new Personal(opening.stream(), telling.texts, telling.joined, history.equality()));
    }

    private static Refusal taken(Reference reference) {
        return new Refusal(
                "reference-taken",
                Optional.of("reference"),
                reference + " is on record already",
                new Source("Redress", "a reference names one record"),
                Optional.empty());
    }

    /// A history as far as it was heard.
    private final class Telling {

        private final People people = People.none();
        private final List<Event> events = new ArrayList<>();
        private final List<Text> texts = new ArrayList<>();
        private final List<Person> joined = new ArrayList<>();
        private Optional<Account> state = Optional.empty();

        List<Refusal> hear(History history, Command given) {
            Command command = people.known(given);
            Decision decision =
                    Decider.decide(
                            state.map(Account::complaint),
                            command,
                            history.basis(),
                            engine.areas(),
                            engine.today());
            return switch (decision) {
                case Decision.Refused(var refusals) -> refusals;
                case Decision.Taken(var more) -> {
                    keep(Taken.of(command, history.basis(), more, people));
                    yield List.of();
                }
            };
        }

        private void keep(Taken taken) {
            events.addAll(taken.events());
            texts.addAll(taken.texts());
            joined.addAll(taken.people());
            state = Optional.of(engine.ledgers().complaints().after(state, taken.events()));
        }
    }

    @Override
    public boolean enter(LedgerEntry<?, ?> entry, String officer) {
        return enterIn(entry, officer);
    }

    private <S, E> boolean enterIn(LedgerEntry<S, E> entry, String officer) {
        Replay<S, E> replay = engine.ledgers().of(entry.ledger());
        StreamHead opening = StreamHead.opening(entry.ledger().name(), entry.reference());
        S state = replay.after(Optional.empty(), entry.events());
        return batch.add(
                opening,
                engine.journal().seal(opening, entry.ledger(), entry.events(), officer),
                replay.rows(opening.stream(), entry.reference(), state),
                new Personal(opening.stream(), entry.texts(), List.of(), Equality.NOT_STATED));
    }

    @Override
    public void enter(FeedbackEntry entry, String officer) {
        feedback.record(entry, officer);
    }

    @Override
    public boolean enter(ReportText text, String officer) {
        return new ReportTextRun(engine, batch).begin(text, officer);
    }

    @Override
    public boolean hasComplaint(String reference) {
        return engine.journal().find(batch.handle(), ComplaintLedger.NAME, reference).isPresent();
    }

    @Override
    public void keep() {
        kept = true;
    }

    boolean isKept() {
        return kept;
    }

    /// Temporary tables of the reader's own; the connection stays in this transaction.
    @Override
    public Connection connection() {
        return batch.handle().getConnection();
    }
}
