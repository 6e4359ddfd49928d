package org.redress.app.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.app.page.CasePage.Actions;
import org.redress.app.page.CasePage.Refused;
import org.redress.app.page.Link;
import org.redress.core.access.Officer;
import org.redress.core.access.Permission;
import org.redress.core.complaint.Command;
import org.redress.core.complaint.Complaint;
import org.redress.core.complaint.NextAction;
import org.redress.core.complaint.NextActions;
import org.redress.core.http.wire.Kebab;
import org.redress.core.procedure.FactId;

/// What an officer can do with a case today, and what the rules refuse.
///
/// @param labels what codes are called
/// @param complaint the case
/// @param officer who asks
/// @param mine what the officer's roles let them do, the most pressing first
record Possible(Labels labels, Complaint complaint, Officer officer, List<NextAction> mine) {

    private static final int FIRST = 2;

    static Possible on(LocalDate today, Labels labels, Complaint complaint, Officer officer) {
        return new Possible(
                labels,
                complaint,
                officer,
                NextActions.of(complaint, labels.areas(), today).stream()
                        .filter(action -> officer.may(action.command(), complaint.area()))
                        .sorted(Comparator.comparingInt(action -> Deeds.rank(action.command())))
                        .toList());
    }

    /// What can be done, and what cannot.
    Actions actions() {
        List<NextAction> allowed = allowed().toList();
        Optional<Link> triage = triage();
        StepsInTurn steps = new StepsInTurn(labels.areas(), complaint);
        List<NextAction> pressing =
                triage.isPresent()
                        ? List.of()
                        : allowed.stream()
                                .filter(action -> isPressing(action) && steps.holds(action))
                                .limit(FIRST)
                                .toList();
        return new Actions(
                Stream.concat(triage.stream(), pressing.stream().map(this::link)).toList(),
                allowed.stream()
                        .filter(action -> !pressing.contains(action))
                        .map(this::link)
                        .toList(),
                mine.stream().filter(action -> !action.isAllowed()).map(this::refused).toList());
    }

    /// The way to decide, step by step, what a contact is.
    private Optional<Link> triage() {
        return Optional.of(complaint)
                .filter(it -> it.status() == Complaint.Status.AWAITING_TRIAGE)
                .filter(it -> officer.may(Permission.TRIAGE, it.area()))
                .map(it ->
                        new Link("Triage it", CaseAddress.of(it.reference().value()) + "/triage"));
    }

    /// The sort of answer that a fact takes, where there is one only.
    private Optional<String> answer(NextAction action) {
        return action.about()
                .filter(_ -> action.command().equals(Command.RecordFact.class))
                .flatMap(id -> facts().sort(new FactId(id)))
                .map(sort -> "answer.type=" + sort);
    }

    private Facts facts() {
        return new Facts(labels, complaint);
    }

    private static boolean isPressing(NextAction action) {
        return Deeds.rank(action.command()) < Deeds.rank(Command.AskForStage.class);
    }

    /// A thing that can be done about a numbered item.
    Optional<Link> about(Class<? extends Command> command, int number) {
        return allowed()
                .filter(action -> action.command().equals(command))
                .filter(action -> action.about().equals(Optional.of(Integer.toString(number))))
                .map(this::link)
                .findFirst();
    }

    /// The forms of one thing that can be done.
    List<Link> all(Class<? extends Command> command) {
        return allowed()
                .filter(action -> action.command().equals(command))
                .map(this::link)
                .toList();
    }

    private Stream<NextAction> allowed() {
        return mine.stream().filter(NextAction::isAllowed);
    }

    /// Where a fact that is recorded already is answered anew, while the case is open.
    Optional<Link> again(FactId fact) {
        String sort = facts().sort(fact).map(it -> "&answer.type=" + it).orElse("");
        return Optional.of(
                        new Link(
                                "Change",
                                CaseAddress.of(complaint.reference().value())
                                        + "/record-fact?about="
                                        + URLEncoder.encode(fact.value(), UTF_8)
                                        + sort))
                .filter(_ -> complaint.status() == Complaint.Status.OPEN)
                .filter(_ -> officer.may(Command.RecordFact.class, complaint.area()));
    }

    private Link link(NextAction action) {
        return new Link(label(action), address(action));
    }

    private Refused refused(NextAction action) {
        return new Refused(
                label(action),
                action.refusals().stream()
                        .map(refusal ->
                                Phrases.capital(refusal.reason())
                                        + " ("
                                        + refusal.source()
                                        + ")."
                                        + refusal.discretion()
                                                .map(it -> " " + Phrases.capital(it) + ".")
                                                .orElse(""))
                        .toList(),
                action.isAllowedByDiscretion() ? Optional.of(address(action)) : Optional.empty());
    }

    /// The action in words, such as `Appoint: Investigating Officer (Stage 2)`.
    String label(NextAction action) {
        return new ActionWords(labels, complaint).of(action);
    }

    private String address(NextAction action) {
        String query =
                Stream.of(
                                action.stage().map(stage -> "stage=" + stage),
                                action.about().map(id -> "about=" + URLEncoder.encode(id, UTF_8)),
                                answer(action))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining("&"));
        String path =
                CaseAddress.of(complaint.reference().value()) + "/" + Kebab.of(action.command());
        return query.isEmpty() ? path : path + "?" + query;
    }
}
