package org.redress.core.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.redress.core.procedure.AreaId;
import org.redress.core.procedure.ProcedureRef;
import org.redress.core.procedure.StageId;

/// A complaint, or a contact that may become one, as its events made it.
///
/// @param procedure the procedure that handles it, once it is formal
/// @param scope what triage found it to be about, where that was recorded
/// @param stages in the order in which they were opened
/// @param facts every answer to a fact, in the order in which they were recorded
/// @param parties the bodies that take part beside the council
/// @param notes what officers wanted kept with it
/// @param links to other cases, recorded on this one
/// @param investigations what the investigation of each stage came to, where it was handed in
/// @param serviceAnsweredOn when the service had done or answered what a service request asked for
/// @param complainedOn when the person said that they were unhappy with what became of a service
///   request
/// @param resolvedInformallyOn when the person was content without a formal answer
/// @param suspendedOn since when it stands still, while it does
/// @param resumedOn when it was last put again after a suspension, which is day zero for every
///   clock then open
/// @param withdrawnOn when it was withdrawn, if it was
/// @param referredEarlyOn when it went to the Ombudsman early by agreement, if it did
/// @param declined requests for a next stage that were turned down
/// @param adjustments the reasonable adjustments that the person needs
/// @param officer who runs it, once it is allocated
public record Complaint(
        Reference reference,
        AreaId area,
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
        List<StageRecord> stages,
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
        List<Declined> declined,
        Optional<TextRef> adjustments,
        Optional<OfficerId> officer) {

    public Complaint {
        stages = List.copyOf(stages);
        concerns = List.copyOf(concerns);
        remedies = List.copyOf(remedies);
        lessons = List.copyOf(lessons);
        facts = List.copyOf(facts);
        parties = List.copyOf(parties);
        notes = List.copyOf(notes);
        links = List.copyOf(links);
        investigations = List.copyOf(investigations);
        declined = List.copyOf(declined);
    }

    /// A request for a next stage that was turned down.
    public record Declined(LocalDate on, StageId stage, boolean toldNextStep, Ground ground) {

        /// Why a next stage was declined.
        public enum Ground {
            /// It was asked for after its time.
            LATE,
            OTHER
        }
    }

    public Optional<StageRecord> stage(StageId id) {
        return stages.stream().filter(record -> record.stage().equals(id)).findFirst();
    }

    /// The stage opened last.
    public Optional<StageRecord> latestStage() {
        return stages.isEmpty() ? Optional.empty() : Optional.of(stages.getLast());
    }

    /// What the investigation of a stage came to.
    public Optional<Investigation> investigation(StageId stage) {
        return investigations.stream().filter(it -> it.stage().equals(stage)).findFirst();
    }

    /// The same complaint with its links and what triage made of it told otherwise.
    public Complaint told(List<CaseLink> otherLinks, Optional<Disposition> otherDisposition) {
        ComplaintDraft draft = new ComplaintDraft(this);
        draft.links.clear();
        draft.links.addAll(otherLinks);
        draft.disposition = otherDisposition;
        return draft.complaint();
    }

    /// Whether somebody complains for a person who has still to consent.
    public boolean awaitsConsent() {
        return representation
                .filter(who -> who.basis() == Event.Representation.Basis.CONSENT_AWAITED)
                .isPresent();
    }

    /// Where it stands.
    public Status status() {
        boolean standsStill = suspendedOn.isPresent() && withdrawnOn.isEmpty();
        return standsStill ? Status.SUSPENDED : statusApartFromSuspension();
    }

    /// Where it would stand if it were not suspended.
    Status statusApartFromSuspension() {
        if (withdrawnOn.isPresent()) {
            return Status.WITHDRAWN;
        }
        return disposition.map(this::statusAfterTriage).orElse(Status.AWAITING_TRIAGE);
    }

    private Status statusAfterTriage(Disposition triaged) {
        return switch (triaged) {
            case Disposition.Formal _ ->
                    stages.stream().anyMatch(StageRecord::isOpen) ? Status.OPEN : Status.ANSWERED;
            case Disposition.Informal _ ->
                    resolvedInformallyOn.isPresent() ? Status.RESOLVED : Status.INFORMAL;
            case Disposition.ServiceRequest _ ->
                    complainedOn.isPresent() ? Status.AWAITING_TRIAGE : Status.RECORDED;
            case Disposition.Comment _, Disposition.Compliment _, Disposition.Moved _ ->
                    Status.RECORDED;
            case Disposition.NotAccepted _ -> Status.NOT_ACCEPTED;
        };
    }

    /// Where a complaint stands.
    public enum Status {
        AWAITING_TRIAGE,
        INFORMAL,
        /// Put right informally.
        RESOLVED,
        /// A service request, comment or compliment, or moved to another area.
        RECORDED,
        NOT_ACCEPTED,
        OPEN,
        SUSPENDED,
        /// Every stage asked for has its response.
        ANSWERED,
        WITHDRAWN
    }
}
