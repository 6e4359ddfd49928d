package org.redress.core.complaint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.redress.core.procedure.ProcedureRef;
import org.redress.core.procedure.StageId;

/// A complaint while an event is applied to it.
final class ComplaintDraft {

    final Complaint before;
    LocalDate receivedOn;
    Optional<TeamCode> team;
    Optional<Event.Representation> representation;
    Optional<Disposition> disposition;
    Optional<ProcedureRef> procedure;
    Optional<Scope> scope;
    final List<StageRecord> stages;
    final List<Concern> concerns;
    final List<Remedy> remedies;
    final List<Lesson> lessons;
    final List<RecordedFact> facts;
    final List<Party> parties;
    final List<Note> notes;
    final List<CaseLink> links;
    final List<Investigation> investigations;
    Optional<LocalDate> serviceAnsweredOn;
    Optional<LocalDate> complainedOn;
    Optional<LocalDate> resolvedInformallyOn;
    Optional<LocalDate> suspendedOn;
    Optional<LocalDate> resumedOn;
    Optional<LocalDate> withdrawnOn;
    Optional<LocalDate> referredEarlyOn;
    final List<Complaint.Declined> declined;
    Optional<TextRef> adjustments;
    Optional<OfficerId> officer;

    ComplaintDraft(Complaint before) {
        this.before = before;
        this.receivedOn = before.receivedOn();
        this.team = before.team();
        this.representation = before.representation();
        this.disposition = before.disposition();
        this.procedure = before.procedure();
        this.scope = before.scope();
        this.stages = new ArrayList<>(before.stages());
        this.concerns = new ArrayList<>(before.concerns());
        this.remedies = new ArrayList<>(before.remedies());
        this.lessons = new ArrayList<>(before.lessons());
        this.facts = new ArrayList<>(before.facts());
        this.parties = new ArrayList<>(before.parties());
        this.notes = new ArrayList<>(before.notes());
        this.links = new ArrayList<>(before.links());
        this.investigations = new ArrayList<>(before.investigations());
        this.serviceAnsweredOn = before.serviceAnsweredOn();
        this.complainedOn = before.complainedOn();
        this.resolvedInformallyOn = before.resolvedInformallyOn();
        this.suspendedOn = before.suspendedOn();
        this.resumedOn = before.resumedOn();
        this.withdrawnOn = before.withdrawnOn();
        this.referredEarlyOn = before.referredEarlyOn();
        this.declined = new ArrayList<>(before.declined());
        this.adjustments = before.adjustments();
        this.officer = before.officer();
    }

    /// The representative acts by the person's written consent from now on.
    void consent() {
        representation =
                representation.map(it ->
                        new Event.Representation(
                                it.representative(), Event.Representation.Basis.WRITTEN_CONSENT));
    }

    /// Changes the stage; an event never speaks of one that is not there.
    void change(StageId id, Consumer<StageDraft> change) {
        replace(stages, record -> record.stage().equals(id), record -> changed(record, change));
    }

    void changeOpenStages(Consumer<StageDraft> change) {
        stages.replaceAll(record -> record.isOpen() ? changed(record, change) : record);
    }

    static <T> void replace(List<T> all, Predicate<T> which, UnaryOperator<T> change) {
        if (all.stream().noneMatch(which)) {
            throw new IllegalStateException("an event speaks of what the complaint does not have");
        }
        all.replaceAll(one -> which.test(one) ? change.apply(one) : one);
    }

    private static StageRecord changed(StageRecord record, Consumer<StageDraft> change) {
        StageDraft draft = StageDraft.of(record);
        change.accept(draft);
        return draft.record();
    }

    Complaint complaint() {
        return new Complaint(
                before.reference(),
                before.area(),
                receivedOn,
                before.channel(),
                team,
                before.complainant(),
                before.madeByYoungPerson(),
                before.advocate(),
                representation,
                before.subject(),
                before.outcomeSought(),
                disposition,
                procedure,
                scope,
                stages,
                concerns,
                remedies,
                lessons,
                facts,
                parties,
                notes,
                links,
                investigations,
                serviceAnsweredOn,
                complainedOn,
                resolvedInformallyOn,
                suspendedOn,
                resumedOn,
                withdrawnOn,
                referredEarlyOn,
                declined,
                adjustments,
                officer);
    }
}
