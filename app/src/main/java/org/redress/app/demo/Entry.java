package org.redress.app.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.redress.core.casework.Equality;
import org.redress.core.casework.FeedbackEntry;
import org.redress.core.casework.History;
import org.redress.core.casework.HistoryRefusal;
import org.redress.core.casework.Intake;
import org.redress.core.complaint.Basis;
import org.redress.core.complaint.Command;
import org.redress.core.complaint.Reference;
import org.redress.core.spi.CaseFile;
import org.redress.core.spi.Context;
import org.redress.core.spi.ServiceArea;

/// Enters what was planned; what has not happened by today is left out. A refusal is a mistake in
/// the demonstration, and ends the load.
final class Entry {

    private static final int TELL_EVERY = 100;

    private final Intake.Session session;
    private final LocalDate today;
    private final IntConsumer progress;
    private final References references = new References();
    private final Answered answered = new Answered();
    private int entered;

    Entry(Intake.Session session, LocalDate today, IntConsumer progress) {
        this.session = session;
        this.today = today;
        this.progress = progress;
    }

    LocalDate today() {
        return today;
    }

    /// The complaints entered so far that were answered.
    Answered answered() {
        return answered;
    }

    Reference reference(ServiceArea area, LocalDate receivedOn) {
        return references.next(area, receivedOn);
    }

    void take(Reference reference, List<Command> planned, Equality equality) {
        List<Command> commands =
                planned.stream().filter(command -> !command.on().isAfter(today)).toList();
        if (!commands.isEmpty()) {
            List<HistoryRefusal> refused = session.take(history(reference, commands, equality));
            if (!refused.isEmpty()) {
                throw refusal(reference, commands, refused.getFirst());
            }
            answered.note(reference, commands);
            counted();
        }
    }

    private static History history(Reference reference, List<Command> commands, Equality equality) {
        return new History(reference, commands, new Basis.Rules(), DemoCouncil.OFFICER, equality);
    }

    private static IllegalStateException refusal(
            Reference reference, List<Command> commands, HistoryRefusal refused) {
        Command command = commands.get(Math.max(0, refused.at()));
        return new IllegalStateException(
                "%s: %s on %s was refused: %s"
                        .formatted(
                                reference,
                                command.getClass().getSimpleName(),
                                command.on(),
                                refused.refusals()));
    }

    void enter(FeedbackEntry feedback) {
        if (!feedback.receivedOn().isAfter(today)) {
            session.enter(feedback, DemoCouncil.OFFICER);
            counted();
        }
    }

    /// Enters a record of a plugin's own by way of the plugin's case file.
    ///
    /// @param lines the fields of each of its lines
    void enter(CaseFile file, List<Map<String, String>> lines) {
        List<CaseFile.Line> numbered = new ArrayList<>();
        for (Map<String, String> fields : lines) {
            numbered.add(new CaseFile.Line(numbered.size() + 2, fields));
        }
        switch (file.read(numbered, new Known(session, today))) {
            case CaseFile.Reading.Entry(var entry) -> {
                if (!session.enter(entry, DemoCouncil.OFFICER)) {
                    throw new IllegalStateException(entry.reference() + " is there already");
                }
            }
            case CaseFile.Reading.Refused(var refusals) ->
                    throw new IllegalStateException(refusals.toString());
        }
        counted();
    }

    private record Known(Intake.Session session, LocalDate today) implements Context {

        @Override
        public boolean hasComplaint(String reference) {
            return session.hasComplaint(reference);
        }
    }

    int entered() {
        return entered;
    }

    private void counted() {
        entered++;
        if (entered % TELL_EVERY == 0) {
            progress.accept(entered);
        }
    }
}
