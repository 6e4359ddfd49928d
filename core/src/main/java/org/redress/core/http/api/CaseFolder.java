package org.redress.core.http.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.redress.core.casework.CaseReader;
import org.redress.core.casework.CaseView;
import org.redress.core.complaint.Complaint;
import org.redress.core.complaint.Reference;
import org.redress.core.complaint.Rulebook;
import org.redress.core.complaint.StageRecord;
import org.redress.core.complaint.Timeliness;
import org.redress.core.http.wire.Answer;
import org.redress.core.http.wire.Output;
import org.redress.core.http.wire.Problem;
import org.redress.core.http.wire.Texts;

/// Shows a complaint as it stands: what every answer about one complaint is made from.
final class CaseFolder {

    private final CaseReader reader;
    private final Rulebook rules;

    CaseFolder(CaseReader reader, Rulebook rules) {
        this.reader = reader;
        this.rules = rules;
    }

    Optional<CaseView> find(Reference reference) {
        return reader.find(reference);
    }

    /// The complaint with its version as ETag.
    Answer answer(int status, Reference reference, LocalDate today) {
        return find(reference)
                .map(view -> answer(status, view, today))
                .orElseGet(() -> missing(reference).answer());
    }

    private Answer answer(int status, CaseView view, LocalDate today) {
        Complaint complaint = view.complaint();
        List<ComplaintViews.StageView> stages =
                complaint.stages().stream()
                        .map(stage -> ComplaintViews.stage(stage, clocks(complaint, stage, today)))
                        .toList();
        return Answer.json(
                        status,
                        Output.of(
                                ComplaintViews.of(complaint, view.version(), stages), texts(view)))
                .with("ETag", "\"" + view.version() + "\"");
    }

    /// The complaint's deadlines, each with its working.
    WorkedViews.Deadlines worked(CaseView view, LocalDate today) {
        Complaint complaint = view.complaint();
        return new WorkedViews.Deadlines(
                complaint.reference(),
                complaint.stages().stream().map(stage -> worked(complaint, stage, today)).toList());
    }

    private WorkedViews.StageDeadlines worked(
            Complaint complaint, StageRecord stage, LocalDate today) {
        return new WorkedViews.StageDeadlines(
                stage.stage(),
                clocks(complaint, stage, today).map(Timeliness::marks).orElse(List.of()).stream()
                        .map(mark -> WorkedViews.worked(mark, rules.calendar()))
                        .toList());
    }

    /// Empty while a suspended complaint's clock stands still, and for a stage of a procedure that
    /// is no longer installed.
    private Optional<Timeliness> clocks(Complaint complaint, StageRecord record, LocalDate today) {
        if (complaint.suspendedOn().isPresent() && record.isOpen()) {
            return Optional.empty();
        }
        return rules.procedure(record.procedure())
                .filter(procedure -> procedure.stage(record.stage()).isPresent())
                .map(procedure -> Timeliness.of(record, procedure, rules.calendar(), today));
    }

    static Texts texts(CaseView view) {
        return new Texts(view.texts(), view.names());
    }

    static Problem missing(Reference reference) {
        return Problem.notFound("There is no complaint " + reference);
    }
}
