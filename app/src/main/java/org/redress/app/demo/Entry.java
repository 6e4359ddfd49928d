package org.redress.app.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.redress.core.casework.CaseDesk;
import org.redress.core.casework.Equality;
import org.redress.core.casework.FeedbackEntry;
import org.redress.core.casework.History;
import org.redress.core.casework.HistoryRefusal;
import org.redress.core.casework.Intake;
import org.redress.core.complaint.Basis;
import org.redress.core.complaint.Command;
import org.redress.core.complaint.Reference;
import org.redress.core.procedure.AreaId;
import org.redress.core.spi.CaseFile;
import org.redress.core.spi.Context;

/// Enters what was planned. A refusal is a mistake in the demonstration, and ends the load.
final class Entry {

    private static final int TELL_EVERY = 100;

    private final CaseDesk desk;
    private final Intake.Session session;
    private final IntConsumer progress;
    private int entered;

    Entry(CaseDesk desk, Intake.Session session, IntConsumer progress) {
        this.desk = desk;
        this.session = session;
        this.progress = progress;
    }

    Reference reference(AreaId area, LocalDate receivedOn) {
        return desk.newReference(area, receivedOn).orElseThrow();
    }

    void take(Reference reference, List<Command> commands, Equality equality) {
        List<HistoryRefusal> refused =
                session.take(
                        new History(
                                reference,
                                commands,
                                new Basis.Rules(),
                                DemoCouncil.OFFICER,
                                equality));
        if (!refused.isEmpty()) {
            Command command = commands.get(Math.max(0, refused.getFirst().at()));
            throw new IllegalStateException(
                    reference
                            + ": "
                            + command.getClass().getSimpleName()
                            + " on "
                            + command.on()
                            + " was refused: "
                            + refused.getFirst().refusals());
        }
        counted();
    }

    void enter(FeedbackEntry feedback) {
        session.enter(feedback, DemoCouncil.OFFICER);
        counted();
    }

    /// Enters a record of a plugin's own by way of the plugin's case file.
    void enter(CaseFile file, Map<String, String> fields, LocalDate today) {
        CaseFile.Reading reading =
                file.read(List.of(new CaseFile.Line(2, fields)), new Known(session, today));
        switch (reading) {
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
