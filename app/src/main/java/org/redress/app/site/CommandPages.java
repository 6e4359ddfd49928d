package org.redress.app.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.redress.app.desk.Answers;
import org.redress.app.desk.CaseAddress;
import org.redress.app.desk.CommandForm;
import org.redress.app.desk.Deeds;
import org.redress.app.page.CasePage.Moment;
import org.redress.app.page.CommandPage;
import org.redress.app.page.Link;
import org.redress.app.page.Question;
import org.redress.core.access.Needed;
import org.redress.core.access.Permission;
import org.redress.core.access.Permitted;
import org.redress.core.casework.CaseView;
import org.redress.core.casework.Equality;
import org.redress.core.casework.Handled;
import org.redress.core.casework.Instruction;
import org.redress.core.complaint.Command;
import org.redress.core.complaint.Reference;
import org.redress.core.http.api.Orders;
import org.redress.core.http.wire.FieldError;
import org.redress.core.http.wire.FlatForm;
import org.redress.core.http.wire.Kebab;
import org.redress.core.http.wire.Reading;

/// The forms of the commands on a case, each made from the description of its fields.
record CommandPages(CasePages cases) {

    private static final List<String> ABOUT =
            List.of("kind", "role", "milestone", "remedy", "lesson", "fact", "party");

    /// A command that the visitor may give on a case.
    ///
    /// @param settled what the address settles, by field
    private record Task(
            Visit visit,
            CaseView view,
            Class<? extends Command> command,
            Map<String, String> settled,
            CommandForm form) {

        Reference reference() {
            return view.complaint().reference();
        }

        String address() {
            return CaseAddress.of(reference().value()) + "/" + Kebab.of(command);
        }
    }

    /// The form, to be filled in.
    Found<String> form(Visit visit, String reference, String name) {
        return task(visit, reference, name)
                .map(task -> {
                    Answers fresh = Answers.fresh(task.settled(), visit.today());
                    Sent sent = Sent.fresh(Optional.of(task.view().version()));
                    return page(task, fresh, sent, List.of()).html();
                });
    }

    /// The form, filled in.
    Found<Reaction> sent(Visit visit, String reference, String name, Map<String, String> given) {
        return task(visit, reference, name)
                .then(task -> {
                    Map<String, String> all = new HashMap<>(given);
                    all.putAll(task.settled());
                    return give(task, all);
                });
    }

    private Found<Reaction> give(Task task, Map<String, String> given) {
        Reading reading = new Reading(task.visit().today());
        Optional<Orders.Order> order =
                new FlatForm(given).read(Orders.form(task.command()), reading);
        Sent sent = Sent.of(given);
        return order.isPresent()
                ? reaction(task, given, sent, handle(task, order.get(), sent))
                : again(task, new Answers(given, reading.errors()), sent, 422, List.of());
    }

    private Handled handle(Task task, Orders.Order order, Sent sent) {
        Visit visit = task.visit();
        return new Permitted(visit.officer(), cases.casework())
                .handle(
                        new Instruction(
                                task.reference(),
                                order.command(),
                                order.basis(),
                                visit.officer().id(),
                                sent.version(),
                                Optional.of(sent.key()),
                                Equality.NOT_STATED));
    }

    private Found<Reaction> reaction(
            Task task, Map<String, String> given, Sent sent, Handled handled) {
        return switch (handled) {
            case Handled.Done done ->
                    new Found.Here<>(
                            new Reaction.Goes(
                                    CaseAddress.of(done.complaint().value())
                                            + "?done="
                                            + Kebab.of(task.command())));
            case Handled.Refused(var refusals) -> {
                List<FieldError> errors = refusals.stream().map(FieldError::of).toList();
                yield again(task, new Answers(given, errors), sent, 422, List.of());
            }
            case Handled.Conflict(int now) ->
                    again(
                            task,
                            new Answers(given, List.of(changed())),
                            sent.at(now),
                            409,
                            meanwhile(task, sent));
            case Handled.NotFound _ -> new Found.Refused<>(404, "There is no such case.");
            case Handled.NotPermitted _ -> new Found.Refused<>(403, denied(task.command()));
            case Handled.KeyReused _ ->
                    again(
                            task,
                            new Answers(given, List.of(reused())),
                            Sent.fresh(sent.version()),
                            409,
                            List.of());
        };
    }

    private static FieldError changed() {
        return FieldError.of(
                "", "conflict", "Somebody else changed this case while you filled in the form");
    }

    private static FieldError reused() {
        return FieldError.of(
                "", "key-reused", "This form was sent before with other answers: send it again");
    }

    private List<Moment> meanwhile(Task task, Sent sent) {
        var story = cases.story(task.view());
        return new Permitted(task.visit().officer(), cases.casework())
                .timeline(task.reference()).stream()
                        .filter(entry -> entry.version() > sent.version().orElse(0))
                        .map(story::moment)
                        .toList();
    }

    private Found<Reaction> again(
            Task task, Answers answers, Sent sent, int status, List<Moment> meanwhile) {
        return new Found.Here<>(
                new Reaction.Shows(status, page(task, answers, sent, meanwhile).html()));
    }

    private CommandPage page(Task task, Answers answers, Sent sent, List<Moment> meanwhile) {
        Optional<Question.Choice> first = task.form().first(answers);
        List<Question> questions =
                first.map(choice -> asked(task, choice))
                        .orElseGet(() -> task.form().questions(answers, sent.hidden()));
        Deeds.Deed deed = Deeds.of(task.command());
        return new CommandPage(
                cases.frames().of(task.visit(), Frames.CASES),
                new Link("Back to the case", CaseAddress.of(task.reference().value())),
                task.reference().value(),
                deed.label(),
                task.visit().address(task.address()),
                first.isPresent(),
                first.isPresent() ? "Continue" : deed.button(),
                task.form().errors(answers, questions),
                meanwhile,
                questions);
    }

    /// The choice on which the other questions hang, with what the address settles.
    private static List<Question> asked(Task task, Question.Choice choice) {
        List<Question> all = new ArrayList<>();
        task.settled().forEach((name, value) -> all.add(new Question.Hidden(name, value)));
        all.add(choice);
        return all;
    }

    private Found<Task> task(Visit visit, String reference, String name) {
        return cases.view(visit, reference)
                .then(view ->
                        Found.required(
                                        Deeds.named(name)
                                                .filter(it -> !it.equals(Command.Receive.class)),
                                        404,
                                        "There is no such action.")
                                .then(command ->
                                        visit.officer().may(command, view.complaint().area())
                                                ? task(visit, view, command)
                                                : new Found.Refused<>(403, denied(command))));
    }

    private Found<Task> task(Visit visit, CaseView view, Class<? extends Command> command) {
        return visit.anyQuery()
                .map(query -> {
                    Map<String, String> settled = settled(command, query);
                    return new Task(
                            visit,
                            view,
                            command,
                            settled,
                            new CommandForm(
                                    cases.labels(),
                                    view.complaint().area(),
                                    Optional.of(view.complaint()),
                                    Orders.form(command),
                                    Set.copyOf(settled.keySet())));
                });
    }

    /// What the link to the form says already, by the name of the field.
    private static Map<String, String> settled(
            Class<? extends Command> command, Map<String, String> query) {
        Map<String, String> settled = new HashMap<>(query);
        settled.remove("about");
        List<String> fields =
                Orders.form(command).fields().stream().map(field -> field.name()).toList();
        Optional.ofNullable(query.get("about"))
                .ifPresent(about ->
                        ABOUT.stream()
                                .filter(fields::contains)
                                .findFirst()
                                .ifPresent(field -> settled.put(field, about)));
        settled.keySet().removeIf(name -> !fields.contains(name.split("\\.", 2)[0]));
        return settled;
    }

    static String denied(Class<? extends Command> command) {
        return "You may not "
                + Needed.by(command).map(Permission::words).orElse("do this")
                + " here. If you need to, ask your manager or the administrator.";
    }
}
