package org.redress.app.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.app.desk.Answers;
import org.redress.app.desk.CaseAddress;
import org.redress.app.desk.CommandForm;
import org.redress.app.desk.Deeds;
import org.redress.app.page.CasePage.Moment;
import org.redress.app.page.CommandPage;
import org.redress.app.page.Link;
import org.redress.app.page.Question;
import org.redress.core.access.Permitted;
import org.redress.core.casework.Equality;
import org.redress.core.casework.Handled;
import org.redress.core.casework.Instruction;
import org.redress.core.http.api.Orders;
import org.redress.core.http.wire.FieldError;
import org.redress.core.http.wire.FlatForm;
import org.redress.core.http.wire.Kebab;
import org.redress.core.http.wire.Reading;

/// The forms of the commands on a case, each made from the description of its fields.
final class CommandPages {

    private final CaseWorld world;
    private final CommandTasks tasks;
    private final LetterPrefill letters;

    CommandPages(CaseWorld world) {
        this.world = world;
        this.tasks = new CommandTasks(world);
        this.letters = new LetterPrefill(new LetterOffice(world));
    }

    /// The form, to be filled in.
    Found<String> form(Visit visit, String reference, String name) {
        return tasks.find(visit, reference, name)
                .map(task -> {
                    Answers fresh =
                            Answers.fresh(known(task), visit.today()).withDays(task.asked());
                    Sent sent = Sent.fresh(Optional.of(task.view().version()));
                    return page(task, fresh, sent, List.of()).html();
                });
    }

    private Map<String, String> known(CommandTask task) {
        Map<String, String> known = new HashMap<>(letters.of(task));
        known.putAll(Prefilled.of(task));
        return known;
    }

    /// The form, filled in.
    Found<Reaction> sent(Visit visit, String reference, String name, Map<String, String> given) {
        return tasks.find(visit, reference, name)
                .then(task -> {
                    Map<String, String> all = new HashMap<>(given);
                    all.putAll(task.settled());
                    return give(task, all);
                });
    }

    /// The form as it was filled in before its session ran out.
    Found<String> again(Visit visit, String reference, String name, Map<String, String> given) {
        return tasks.find(visit, reference, name)
                .map(task -> {
                    Map<String, String> all = new HashMap<>(given);
                    all.putAll(task.settled());
                    Answers answers = new Answers(all, List.of(Returning.SIGNED_OUT));
                    return page(task, answers, Sent.of(all), List.of()).html();
                });
    }

    private Found<Reaction> give(CommandTask task, Map<String, String> given) {
        Reading reading = new Reading(task.visit().today());
        Optional<Orders.Order> order =
                new FlatForm(given).read(Orders.form(task.command()), reading);
        Sent sent = Sent.of(given);
        return order.isPresent()
                ? reaction(task, given, sent, handle(task, order.get(), sent))
                : again(task, new Answers(given, reading.errors()), sent, 422, List.of());
    }

    private Handled handle(CommandTask task, Orders.Order order, Sent sent) {
        Visit visit = task.visit();
        return new Permitted(visit.officer(), world.casework())
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
            CommandTask task, Map<String, String> given, Sent sent, Handled handled) {
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
                            world.meanwhile(task.visit(), task.view(), sent.seen()));
            case Handled.NotFound _ -> new Found.Refused<>(404, "There is no such case.");
            case Handled.NotPermitted _ ->
                    new Found.Refused<>(403, CommandTasks.denied(task.command()));
            case Handled.KeyReused _ ->
                    again(
                            task,
                            new Answers(given, List.of(reused())),
                            Sent.fresh(sent.version()),
                            409,
                            List.of());
        };
    }

    static FieldError changed() {
        return FieldError.of(
                "", "conflict", "Somebody else changed this case while you filled in the form");
    }

    static FieldError reused() {
        return FieldError.of(
                "", "key-reused", "This form was sent before with other answers: send it again");
    }

    private Found<Reaction> again(
            CommandTask task, Answers answers, Sent sent, int status, List<Moment> meanwhile) {
        return new Found.Here<>(
                new Reaction.Shows(status, page(task, answers, sent, meanwhile).html()));
    }

    private CommandPage page(CommandTask task, Answers answers, Sent sent, List<Moment> meanwhile) {
        Optional<Question.Choice> first = task.form().first(answers);
        List<Question> questions =
                first.map(choice -> asked(task, choice))
                        .orElseGet(() -> task.form().questions(answers, sent.hidden()));
        Deeds.Deed deed = Deeds.of(task.command());
        return new CommandPage(
                world.frames().of(task.visit(), Frames.CASES),
                new Link("Back to the case", CaseAddress.of(task.reference().value())),
                task.reference().value(),
                task.heading(world.labels()),
                task.visit().address(task.address()),
                first.isPresent(),
                first.isPresent() ? "Continue" : deed.button(),
                CommandForm.errors(answers, questions),
                meanwhile,
                questions);
    }

    /// The choice on which the other questions hang, with what the address settles.
    private static List<Question> asked(CommandTask task, Question.Choice choice) {
        List<Question> all = new ArrayList<>();
        task.settled().forEach((name, value) -> all.add(new Question.Hidden(name, value)));
        all.add(choice);
        return all;
    }
}
