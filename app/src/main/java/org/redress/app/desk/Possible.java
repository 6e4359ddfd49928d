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
import org.redress.core.procedure.Answering;
import org.redress.core.procedure.Fact;
import org.redress.core.procedure.KindId;
import org.redress.core.procedure.MilestoneId;
import org.redress.core.procedure.RoleId;
import org.redress.core.procedure.StageId;

/// What an officer can do with a case today, and what the rules refuse.
///
/// @param labels what codes are called
/// @param complaint the case
/// @param officer who asks
public record Possible(Labels labels, Complaint complaint, Officer officer) {

    private static final int FIRST = 2;

    /// What can be done.
    public Actions on(LocalDate today) {
        List<NextAction> mine =
                NextActions.of(complaint, labels.areas(), today).stream()
                        .filter(action -> officer.may(action.command(), complaint.area()))
                        .sorted(Comparator.comparingInt(action -> Deeds.rank(action.command())))
                        .toList();
        List<NextAction> allowed = mine.stream().filter(NextAction::isAllowed).toList();
        Optional<Link> triage = triage();
        List<NextAction> pressing =
                triage.isPresent()
                        ? List.of()
                        : allowed.stream().filter(Possible::isPressing).limit(FIRST).toList();
        return new Actions(
                Stream.concat(triage.stream(), pressing.stream().map(this::link)).toList(),
                Stream.concat(
                                allowed.stream()
                                        .filter(action -> !pressing.contains(action))
                                        .map(this::link),
                                declared())
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

    /// What the procedure asks to be recorded of an open case.
    private Stream<Link> declared() {
        if (complaint.status() != Complaint.Status.OPEN) {
            return Stream.of();
        }
        Facts facts = new Facts(labels, complaint);
        String address = CaseAddress.of(complaint.reference().value());
        Stream<Link> recorded =
                facts.declared()
                        .filter(_ -> officer.may(Command.RecordFact.class, complaint.area()))
                        .map(fact ->
                                new Link(
                                        "Record: " + fact.label(),
                                        address + "/record-fact?fact=" + fact.id() + type(fact)));
        Stream<Link> involved =
                facts.kinds()
                        .filter(_ -> officer.may(Command.InvolveParty.class, complaint.area()))
                        .map(kind ->
                                new Link(
                                        "Bring in: " + kind.label(),
                                        address + "/involve-party?kind=" + kind.id()));
        return Stream.concat(recorded, involved);
    }

    /// The sort of answer that a fact takes, where there is one only.
    private static String type(Fact fact) {
        return switch (fact.answering()) {
            case Answering.YesNo() -> "";
            case Answering.OneOf _ -> "&answer.type=chosen";
            case Answering.Day() -> "&answer.type=day";
            case Answering.InWords() -> "&answer.type=in-words";
        };
    }

    private static boolean isPressing(NextAction action) {
        return Deeds.rank(action.command()) < Deeds.rank(Command.AskForStage.class);
    }

    /// A thing that can be done about a numbered item.
    Optional<Link> about(Class<? extends Command> command, int number, LocalDate today) {
        return officer.may(command, complaint.area())
                ? NextActions.of(complaint, labels.areas(), today).stream()
                        .filter(NextAction::isAllowed)
                        .filter(action -> action.command().equals(command))
                        .filter(action ->
                                action.about().equals(Optional.of(Integer.toString(number))))
                        .map(this::link)
                        .findFirst()
                : Optional.empty();
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
        String label = Deeds.of(action.command()).label();
        String about = action.about().map(id -> ": " + what(action, id)).orElse("");
        return label + about + stage(action);
    }

    private String stage(NextAction action) {
        boolean several = complaint.stages().size() > 1 || isNext(action.command());
        return action.stage()
                .filter(_ -> several)
                .map(id -> " (" + labels.stageLabel(complaint.procedure(), id) + ")")
                .orElse("");
    }

    private static boolean isNext(Class<? extends Command> command) {
        return command.equals(Command.AskForStage.class)
                || command.equals(Command.DeclineStage.class);
    }

    private String what(NextAction action, String id) {
        StageId stage = action.stage().orElse(new StageId("1"));
        Class<? extends Command> command = action.command();
        if (command.equals(Command.Appoint.class)) {
            return labels.role(complaint, stage, new RoleId(id));
        }
        if (command.equals(Command.ReachMilestone.class)) {
            return labels.milestone(complaint, stage, new MilestoneId(id));
        }
        boolean kind =
                command.equals(Command.AcceptFormally.class)
                        || command.equals(Command.TryInformally.class);
        return kind ? labels.kind(complaint.area(), new KindId(id)) : "number " + id;
    }

    private String address(NextAction action) {
        String query =
                Stream.of(
                                action.stage().map(stage -> "stage=" + stage),
                                action.about().map(id -> "about=" + URLEncoder.encode(id, UTF_8)))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining("&"));
        String path =
                CaseAddress.of(complaint.reference().value()) + "/" + Kebab.of(action.command());
        return query.isEmpty() ? path : path + "?" + query;
    }
}
