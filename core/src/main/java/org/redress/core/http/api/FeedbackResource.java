package org.redress.core.http.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redress.core.access.Permission;
import org.redress.core.casework.CaseDesk;
import org.redress.core.casework.FeedbackEntry;
import org.redress.core.complaint.Reference;
import org.redress.core.complaint.TeamCode;
import org.redress.core.complaint.Text;
import org.redress.core.http.wire.Answer;
import org.redress.core.http.wire.FieldError;
import org.redress.core.http.wire.Output;
import org.redress.core.http.wire.Problem;
import org.redress.core.http.wire.RecordForms;
import org.redress.core.procedure.AreaId;
import org.redress.core.spi.ServiceAreas;

/// Compliments and comments.
final class FeedbackResource {

    /// A compliment or a comment.
    public record Feedback(
            AreaId area,
            LocalDate receivedOn,
            FeedbackEntry.Kind kind,
            Optional<TeamCode> team,
            Optional<Text> from,
            List<Text> themes,
            Optional<Text> text) {

        FeedbackEntry entry() {
            return new FeedbackEntry(receivedOn, area, kind, team, from, themes, text);
        }
    }

    /// What was recorded.
    public record Recorded(Reference reference) {}

    private final CaseDesk desk;
    private final ServiceAreas areas;

    FeedbackResource(CaseDesk desk, ServiceAreas areas) {
        this.desk = desk;
        this.areas = areas;
    }

    List<Operation> operations() {
        return List.of(
                Operation.post(
                        "record-feedback",
                        Paths.API + "/feedback",
                        "feedback",
                        "Record a compliment or a comment",
                        List.of(Params.OFFICER),
                        RecordForms.of(Feedback.class),
                        Reply.json(201, "Recorded", Recorded.class),
                        this::record));
    }

    private Answer record(Call call) {
        Feedback feedback = call.body(Feedback.class);
        if (!call.account().officer().may(Permission.TRIAGE, feedback.area())) {
            return Denial.of(Permission.TRIAGE, feedback.area()).answer();
        }
        List<FieldError> errors = errors(feedback, call.today());
        if (!errors.isEmpty()) {
            return Problem.refused(errors).answer();
        }
        Reference reference = desk.record(feedback.entry(), call.officer());
        return Answer.json(201, Output.of(new Recorded(reference)));
    }

    private List<FieldError> errors(Feedback feedback, LocalDate today) {
        List<FieldError> errors = new ArrayList<>();
        if (feedback.receivedOn().isAfter(today)) {
            String reason = "receivedOn is after today, " + today;
            errors.add(FieldError.of("receivedOn", "not-after-today", reason));
        }
        if (areas.area(feedback.area()).isEmpty()) {
            errors.add(FieldError.of("area", "area-known", "There is no area " + feedback.area()));
            return errors;
        }
        if (areas.kinds(feedback.area()).isEmpty()) {
            errors.add(
                    FieldError.of(
                            "area",
                            "area-takes-complaints",
                            "The area " + feedback.area() + " takes no complaints or feedback"));
        }
        feedback.team()
                .filter(team -> !areas.hasTeam(feedback.area(), team))
                .ifPresent(team ->
                        errors.add(
                                FieldError.of(
                                        "team",
                                        "team-known",
                                        "The area " + feedback.area() + " has no team " + team)));
        return errors;
    }
}
