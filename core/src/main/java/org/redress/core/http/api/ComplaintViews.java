package org.redress.core.http.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.core.complaint.CaseLink;
import org.redress.core.complaint.Channel;
import org.redress.core.complaint.Complaint;
import org.redress.core.complaint.Concern;
import org.redress.core.complaint.Disposition;
import org.redress.core.complaint.Event;
import org.redress.core.complaint.Investigation;
import org.redress.core.complaint.Lesson;
import org.redress.core.complaint.Note;
import org.redress.core.complaint.OfficerId;
import org.redress.core.complaint.Outcome;
import org.redress.core.complaint.Party;
import org.redress.core.complaint.PersonId;
import org.redress.core.complaint.Rag;
import org.redress.core.complaint.RecordedFact;
import org.redress.core.complaint.Reference;
import org.redress.core.complaint.Remedy;
import org.redress.core.complaint.Scope;
import org.redress.core.complaint.StageRecord;
import org.redress.core.complaint.TeamCode;
import org.redress.core.complaint.TextRef;
import org.redress.core.complaint.Timeliness;
import org.redress.core.procedure.AreaId;
import org.redress.core.procedure.DeadlineRule;
import org.redress.core.procedure.MilestoneId;
import org.redress.core.procedure.ProcedureRef;
import org.redress.core.procedure.StageId;
import org.redress.core.procedure.Standing;

/// Complaints as the API shows them.
public final class ComplaintViews {

    private ComplaintViews() {}

    /// A complaint as it stands.
    ///
    /// @param version how many events it has; also its ETag
    public record ComplaintView(
            Reference reference,
            int version,
            AreaId area,
            Complaint.Status status,
            LocalDate receivedOn,
            Channel channel,
            Optional<TeamCode> team,
            Optional<PersonId> complainant,
            boolean madeByYoungPerson,
            boolean advocate,
            Optional<Event.Representation> representation,
            Optional<TextRef> subject,
            Optional<TextRef> outcomeSought,
            Optional<Disposition> disposition,
            Optional<ProcedureRef> procedure,
            Optional<Scope> scope,
            List<StageView> stages,
            List<Concern> concerns,
            List<Remedy> remedies,
            List<Lesson> lessons,
            List<RecordedFact> facts,
            List<Party> parties,
            List<Note> notes,
            List<CaseLink> links,
            List<Investigation> investigations,
            Optional<LocalDate> serviceAnsweredOn,
            Optional<LocalDate> complainedOn,
            Optional<LocalDate> resolvedInformallyOn,
            Optional<LocalDate> suspendedOn,
            Optional<LocalDate> resumedOn,
            Optional<LocalDate> withdrawnOn,
            Optional<LocalDate> referredEarlyOn,
            List<Complaint.Declined> declined,
            Optional<TextRef> adjustments,
            Optional<OfficerId> officer) {}

    /// A stage of a complaint, with its deadlines.
    ///
    /// @param due by when the response is promised, an extension counted
    /// @param limit by when law or code has it
    /// @param rag how urgent it is, while it is open
    public record StageView(
            StageId stage,
            ProcedureRef procedure,
            boolean open,
            LocalDate requestedOn,
            Optional<LocalDate> restartedOn,
            Optional<LocalDate> acknowledgedOn,
            List<StageRecord.Extension> extensions,
            Optional<LocalDate> delayExplainedOn,
            Map<MilestoneId, LocalDate> milestones,
            Map<MilestoneId, LocalDate> announced,
            List<StageRecord.Appointment> appointments,
            Optional<LocalDate> respondedOn,
            Optional<LocalDate> withdrawnOn,
            Optional<Outcome> outcome,
            Optional<LocalDate> due,
            Optional<LocalDate> limit,
            Optional<Rag> rag,
            List<DeadlineView> deadlines) {}

    /// A deadline of a stage.
    ///
    /// @param due the last day on which it is met
    /// @param metOn when what it asks for was done
    public record DeadlineView(
            String key,
            String label,
            Standing standing,
            LocalDate due,
            Timeliness.State state,
            Optional<LocalDate> metOn) {}

    /// A complaint's events, oldest first.
    public record Timeline(Reference reference, List<Entry> events) {}

    /// An event of a complaint.
    ///
    /// @param happenedOn the day on which it happened
    /// @param recordedAt when it was recorded
    public record Entry(
            int version, LocalDate happenedOn, Instant recordedAt, String officer, Event event) {}

    static StageView stage(StageRecord stage, Optional<Timeliness> clocks) {
        return new StageView(
                stage.stage(),
                stage.procedure(),
                stage.isOpen(),
                stage.requestedOn(),
                stage.restartedOn(),
                stage.acknowledgedOn(),
                stage.extensions(),
                stage.delayExplainedOn(),
                stage.milestones(),
                stage.announced(),
                stage.appointments(),
                stage.respondedOn(),
                stage.withdrawnOn(),
                stage.outcome(),
                clocks.flatMap(Timeliness::due),
                clocks.flatMap(Timeliness::limit),
                clocks.flatMap(Timeliness::rag),
                clocks.map(Timeliness::marks).orElse(List.of()).stream()
                        .map(ComplaintViews::deadline)
                        .toList());
    }

    private static DeadlineView deadline(Timeliness.Mark mark) {
        DeadlineRule rule = mark.deadline().rule();
        return new DeadlineView(
                rule.key(),
                rule.label(),
                rule.standing(),
                mark.deadline().due(),
                mark.state(),
                mark.metOn());
    }

    static ComplaintView of(Complaint complaint, int version, List<StageView> stages) {
        return new ComplaintView(
                complaint.reference(),
                version,
                complaint.area(),
                complaint.status(),
                complaint.receivedOn(),
                complaint.channel(),
                complaint.team(),
                complaint.complainant(),
                complaint.madeByYoungPerson(),
                complaint.advocate(),
                complaint.representation(),
                complaint.subject(),
                complaint.outcomeSought(),
                complaint.disposition(),
                complaint.procedure(),
                complaint.scope(),
                stages,
                complaint.concerns(),
                complaint.remedies(),
                complaint.lessons(),
                complaint.facts(),
                complaint.parties(),
                complaint.notes(),
                complaint.links(),
                complaint.investigations(),
                complaint.serviceAnsweredOn(),
                complaint.complainedOn(),
                complaint.resolvedInformallyOn(),
                complaint.suspendedOn(),
                complaint.resumedOn(),
                complaint.withdrawnOn(),
                complaint.referredEarlyOn(),
                complaint.declined(),
                complaint.adjustments(),
                complaint.officer());
    }
}
