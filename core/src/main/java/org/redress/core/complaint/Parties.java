package org.redress.core.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.redress.core.procedure.PartyKind;
import org.redress.core.procedure.Procedure;
import org.redress.core.procedure.Stage;

/// Bodies that take part in a complaint beside the council.
final class Parties {

    private Parties() {}

    static List<Event> involve(Question question, Command.InvolveParty command) {
        question.procedure()
                .flatMap(procedure -> kind(question, procedure, command))
                .ifPresent(kind -> check(question, kind, command));
        return List.of(
                new Event.PartyInvolved(
                        command.on(),
                        question.complaint().parties().size() + 1,
                        command.kind(),
                        command.name().ref(),
                        command.lead(),
                        command.consentOn()));
    }

    private static Optional<PartyKind> kind(
            Question question, Procedure procedure, Command.InvolveParty command) {
        Optional<PartyKind> kind = procedure.party(command.kind());
        if (kind.isEmpty()) {
            question.object(
                    Rule.UNKNOWN_PARTY_KIND,
                    "kind",
                    procedure.label()
                            + " has no part for "
                            + command.kind()
                            + "; it has "
                            + Words.listed(
                                    procedure.parties().stream().map(PartyKind::id).toList()));
        }
        return kind;
    }

    private static void check(Question question, PartyKind kind, Command.InvolveParty command) {
        if (command.lead() && !kind.mayLead()) {
            object(
                    question,
                    kind,
                    Rule.PARTY_MAY_NOT_LEAD,
                    "lead",
                    kind.label() + " does not lead");
        }
        if (command.lead() && question.complaint().parties().stream().anyMatch(Party::lead)) {
            object(question, kind, Rule.SECOND_LEAD, "lead", "somebody leads already");
        }
        boolean consented =
                command.consentOn().filter(day -> !day.isAfter(command.on())).isPresent();
        if (kind.needsConsent() && !consented) {
            String reason =
                    "the person has not consented to share it by " + Words.day(command.on());
            object(question, kind, Rule.CONSENT_MISSING, "consentOn", reason);
        }
    }

    static List<Event> answer(Question question, Command.RecordPartyAnswer command) {
        Optional<Party> party =
                question.complaint().parties().stream()
                        .filter(known -> known.number() == command.party())
                        .findFirst();
        party.ifPresentOrElse(
                known -> check(question, known, command.on()),
                () ->
                        question.object(
                                Rule.UNKNOWN_PARTY,
                                "party",
                                "there is no party " + command.party()));
        return List.of(
                new Event.PartyAnswered(
                        command.on(), command.party(), Receiving.ref(command.answer())));
    }

    private static void check(Question question, Party party, LocalDate on) {
        party.answeredOn()
                .ifPresent(day ->
                        question.object(
                                Rule.PARTY_ANSWERED_TWICE,
                                "party",
                                "it answered on " + Words.day(day)));
        if (on.isBefore(party.involvedOn())) {
            question.object(
                    Rule.PARTY_ANSWERED_EARLY,
                    "on",
                    Words.day(on) + " is before it came in on " + Words.day(party.involvedOn()));
        }
    }

    /// Objects where the response waits for somebody who answers before the council.
    static void await(Question question, Stage stage, LocalDate on) {
        Optional<Procedure> procedure =
                question.complaint().procedure().flatMap(question.rules()::procedure);
        for (Party party : question.complaint().parties()) {
            procedure
                    .flatMap(it -> it.party(party.kind()))
                    .filter(kind -> kind.answersFirst().filter(stage.id()::equals).isPresent())
                    .filter(_ -> party.answeredOn().filter(day -> !day.isAfter(on)).isEmpty())
                    .ifPresent(kind ->
                            object(
                                    question,
                                    kind,
                                    Rule.PARTY_UNANSWERED,
                                    "stage",
                                    kind.label()
                                            + ", party "
                                            + party.number()
                                            + ", has not answered by "
                                            + Words.day(on)));
        }
    }

    private static void object(
            Question question, PartyKind kind, Rule rule, String field, String reason) {
        question.objections().add(Objection.to(rule, field, reason).by(kind.source()));
    }
}
