package org.redress.core.complaint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redress.core.procedure.Kind;
import org.redress.core.procedure.Procedure;
import org.redress.core.procedure.ProcedureRef;

/// What a contact is taken for, and which team has it.
final class Triage {

    private Triage() {}

    static List<Event> accept(Question question, Command.AcceptFormally command) {
        notBeforeComplaint(question, command.on());
        Optional<ProcedureRef> ref =
                Vocabulary.of(question)
                        .kind(command.kind())
                        .flatMap(kind -> formal(question, kind));
        Optional<Procedure> procedure = ref.flatMap(it -> procedure(question, it));
        List<Event> scope = Scoping.formal(question, command.on(), command.kind(), command.scope());
        return procedure
                .map(found -> opened(question.complaint(), command, found, scope))
                .orElse(List.of());
    }

    private static void notBeforeComplaint(Question question, LocalDate on) {
        question.complaint()
                .complainedOn()
                .filter(on::isBefore)
                .ifPresent(day ->
                        question.object(
                                Rule.BEFORE_REQUEST,
                                "on",
                                Words.day(on)
                                        + " is before the complaint of the service on "
                                        + Words.day(day)));
    }

    /// A service request made formal straight away was complained of that day.
    private static List<Event> opened(
            Complaint complaint,
            Command.AcceptFormally command,
            Procedure procedure,
            List<Event> scope) {
        List<Event> events = new ArrayList<>(scope);
        if (isServiceRequest(complaint) && complaint.complainedOn().isEmpty()) {
            events.add(new Event.ServiceComplainedOf(command.on()));
        }
        LocalDate opensOn = opensOn(complaint, command.on());
        events.add(new Event.Triaged(command.on(), new Disposition.Formal(command.kind())));
        events.add(new Event.StageOpened(opensOn, procedure.ref(), procedure.first().id()));
        return events;
    }

    static List<Event> informally(Question question, Command.TryInformally command) {
        Optional<Kind> kind = Vocabulary.of(question).kind(command.kind());
        kind.filter(found -> found.procedure().isPresent())
                .ifPresent(found ->
                        question.object(
                                Rule.KIND_WITH_PROCEDURE,
                                "kind",
                                found.label() + " is handled formally, by a procedure"));
        List<Event> events =
                new ArrayList<>(Scoping.informal(question, command.on(), command.scope()));
        events.addAll(made(command.on(), new Disposition.Informal(command.kind())));
        return events;
    }

    static List<Event> doNotAccept(Question question, Command.DoNotAccept command) {
        if (!command.toldNextStep()) {
            question.object(
                    Rule.REFUSAL_TELLS_NEXT_STEP,
                    "toldNextStep",
                    "a refusal tells the person of the right to take it further");
        }
        return made(
                command.on(),
                new Disposition.NotAccepted(
                        command.exclusion(), command.explanation().ref(), command.toldNextStep()));
    }

    /// Only who receives it there knows what area that is; but never the same case.
    static List<Event> move(Question question, Command.MoveTo command) {
        if (command.to().equals(question.complaint().reference())) {
            question.object(Rule.MOVED_TO_ITSELF, "to", command.to() + " is this contact itself");
        } else if (!question.rules().hasCase(command.to())) {
            question.object(Rule.UNKNOWN_CASE, "to", "there is no case " + command.to());
        }
        return made(command.on(), new Disposition.Moved(command.to()));
    }

    static List<Event> made(LocalDate on, Disposition disposition) {
        return List.of(new Event.Triaged(on, disposition));
    }

    static List<Event> assign(Question question, Command.AssignTeam command) {
        Vocabulary.of(question).team(Optional.of(command.team()));
        return List.of(new Event.TeamAssigned(command.on(), command.team()));
    }

    private static Optional<ProcedureRef> formal(Question question, Kind kind) {
        if (kind.procedure().isEmpty()) {
            question.object(
                    Rule.KIND_WITHOUT_PROCEDURE,
                    "kind",
                    kind.label() + " is handled without a procedure");
        }
        return kind.procedure();
    }

    private static Optional<Procedure> procedure(Question question, ProcedureRef ref) {
        Optional<Procedure> found = question.rules().procedure(ref);
        if (found.isEmpty()) {
            question.object(
                    Rule.UNKNOWN_PROCEDURE, "kind", "the procedure " + ref + " is not installed");
        }
        return found;
    }

    /// The clock has run from the receipt all along, unless the person was not yet, or no longer,
    /// unhappy: then from the day on which they said that they were.
    private static LocalDate opensOn(Complaint complaint, LocalDate on) {
        boolean wasContent =
                complaint.resolvedInformallyOn().isPresent()
                        || (isServiceRequest(complaint) && complaint.complainedOn().isEmpty());
        return wasContent ? on : complaint.complainedOn().orElseGet(complaint::receivedOn);
    }

    private static boolean isServiceRequest(Complaint complaint) {
        return complaint
                .disposition()
                .filter(Disposition.ServiceRequest.class::isInstance)
                .isPresent();
    }
}
