package org.redress.core.casefiles;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.redress.core.casework.History;
import org.redress.core.casework.HistoryRefusal;
import org.redress.core.casework.Intake;
import org.redress.core.complaint.Basis;
import org.redress.core.complaint.Command;
import org.redress.core.complaint.Refusal;
import org.redress.core.spi.ServiceAreas;

/// Gives one complaint after another to the engine, and traces a refusal back to the line it comes
/// from.
final class CaseIntake {

    private static final int PROGRESS_EVERY = 100;

    private final Intake.Session session;
    private final ServiceAreas areas;
    private final String officer;
    private final LocalDate today;
    private final Refusals refusals;

    CaseIntake(
            Intake.Session session,
            ServiceAreas areas,
            String officer,
            LocalDate today,
            Refusals refusals) {
        this.session = session;
        this.areas = areas;
        this.officer = officer;
        this.today = today;
        this.refusals = refusals;
    }

    /// Takes every complaint there is; gives how many.
    long take(Staging staging, CaseWords words, ImportProgress progress) {
        DossierReader reader = new DossierReader(words, areas, today, refusals);
        long taken = 0;
        try (CasesByReference cases = new CasesByReference(staging, refusals)) {
            Optional<LinesOfOne> one = cases.next();
            while (one.isPresent()) {
                taken += take(one.get(), reader);
                if (taken % PROGRESS_EVERY == 0) {
                    progress.taken(taken);
                }
                one = cases.next();
            }
        }
        progress.taken(taken);
        return taken;
    }

    private int take(LinesOfOne one, DossierReader reader) {
        if (one.in(FileLayout.COMPLAINTS).isEmpty()) {
            refuseLost(one);
            return 0;
        }
        reader.read(one).ifPresent(this::take);
        return 1;
    }

    private void take(Dossier dossier) {
        List<Step> steps = Steps.of(dossier, areas.calendar(), today);
        List<Command> commands = steps.stream().map(Step::command).toList();
        History history =
                new History(
                        dossier.reference(),
                        commands,
                        new Basis.AsRecorded(),
                        officer,
                        dossier.complaint().equality());
        session.take(history).forEach(refusal -> refuse(dossier, steps, refusal));
    }

    private void refuse(Dossier dossier, List<Step> steps, HistoryRefusal refusal) {
        if (refusal.at() < 0) {
            refusals.add(
                    RefusedLine.at(
                            FileLayout.COMPLAINTS.name(),
                            dossier.complaint().line(),
                            FileLayout.REFERENCE,
                            "'" + dossier.reference() + "' is already on record"));
            return;
        }
        Step step = steps.get(refusal.at());
        refusal.refusals().forEach(each -> refusals.add(step.refused(words(each))));
    }

    private static String words(Refusal refusal) {
        return refusal.reason() + " (" + refusal.source() + ")";
    }

    private void refuseLost(LinesOfOne one) {
        String reason =
                session.hasComplaint(one.reference())
                        ? "'"
                                + one.reference()
                                + "' is on record already, and import does not add to a complaint on record"
                        : "no line of complaints.csv has the reference '" + one.reference() + "'";
        FileLayout.OF_CASES.forEach(file ->
                one.in(file)
                        .forEach(line ->
                                refusals.add(
                                        RefusedLine.at(
                                                file.name(),
                                                line.line().number(),
                                                FileLayout.REFERENCE,
                                                reason))));
    }
}
