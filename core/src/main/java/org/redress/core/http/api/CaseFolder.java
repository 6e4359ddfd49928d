package org.redress.core.http.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.redress.core.access.Permission;
import org.redress.core.access.Sight;
import org.redress.core.casework.CaseView;
import org.redress.core.casework.Casework;
import org.redress.core.casework.TimelineEntry;
import org.redress.core.complaint.Complaint;
import org.redress.core.complaint.Reference;
import org.redress.core.complaint.Rulebook;
import org.redress.core.complaint.StageRecord;
import org.redress.core.complaint.Timeliness;
import org.redress.core.http.wire.Answer;
import org.redress.core.http.wire.Output;
import org.redress.core.http.wire.Problem;
import org.redress.core.http.wire.Texts;
import org.redress.core.procedure.AreaId;

/// Shows a complaint as it stands: what every answer about one complaint is made from.
final class CaseFolder {

    private final Casework casework;
    private final Rulebook rules;

    CaseFolder(Casework casework, Rulebook rules) {
        this.casework = casework;
        this.rules = rules;
    }

    /// What is answered about a complaint that the caller may see.
    Answer about(Call call, Reference reference, Function<CaseView, Answer> answer) {
        return switch (call.permitted(casework).sight(reference)) {
            case Sight.Open(CaseView view) -> answer.apply(view);
            case Sight.Closed(AreaId area) -> Denial.of(Permission.READ_CASES, area).answer();
            case Sight.Missing(Reference missing) -> missing(missing).answer();
        };
    }

    List<TimelineEntry> timeline(Call call, Reference reference) {
        return call.permitted(casework).timeline(reference);
    }

    /// The complaint with its version as ETag.
    Answer answer(int status, Reference reference, Call call) {
        return about(call, reference, view -> answer(status, view, call.today()));
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
