package org.redress.app.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.app.desk.Answers;
import org.redress.app.desk.RecordAddress;
import org.redress.app.desk.RecordForm;
import org.redress.app.desk.RecordSheet;
import org.redress.app.page.CasePage.Moment;
import org.redress.app.page.CommandPage;
import org.redress.app.page.Link;
import org.redress.app.page.Question;
import org.redress.core.access.PermittedLedgers.Use;
import org.redress.core.casework.RecordHandled;
import org.redress.core.casework.RecordOrder;
import org.redress.core.casework.RecordView;
import org.redress.core.http.wire.FieldError;
import org.redress.core.http.wire.FlatForm;
import org.redress.core.http.wire.Reading;
import org.redress.core.spi.LedgerDesk;

/// The forms of what is done with plugins' records, each made from what the desk declares.
record RecordForms(RecordPages pages) {

    /// Something that the visitor may do.
    ///
    /// @param record empty where it opens one
    record Task(Visit visit, LedgerDesk<?, ?> desk, Optional<RecordView> record, RecordForm form) {

        private String ledger() {
            return desk.ledger().name();
        }

        private Sent fresh() {
            return Sent.fresh(record.map(RecordView::version));
        }

        /// Where it is sent.
        private String address() {
            return record.map(it ->
                            RecordAddress.of(ledger(), it.reference(), form.action(), Map.of()))
                    .orElse(RecordAddress.opening(ledger(), Map.of()));
        }

        private Link back() {
            return record.map(it ->
                            new Link(
                                    "Back to " + it.reference(),
                                    RecordAddress.of(ledger(), it.reference())))
                    .orElse(new Link(desk.outlook().plural(), RecordAddress.of(ledger())));
        }

        private RecordOrder order(Map<String, String> values, Sent sent) {
            return new RecordOrder(
                    ledger(),
                    record.map(RecordView::reference),
                    form.action(),
                    values,
                    visit.officer().id(),
                    record.flatMap(_ -> sent.version()),
                    Optional.of(sent.key()));
        }
    }

    /// The opening of a record.
    Found<Task> find(Visit visit, String ledger) {
        return pages.shelves()
                .desk(visit, ledger, Use.WORK)
                .map(desk -> new Task(visit, desk, Optional.empty(), RecordForm.opening(desk)));
    }

    /// An action on a record.
    Found<Task> find(Visit visit, String ledger, String reference, String action) {
        return pages.shelves()
                .desk(visit, ledger, Use.WORK)
                .then(desk ->
                        pages.view(visit, ledger, reference)
                                .then(view ->
                                        Found.required(
                                                        RecordForm.of(desk, view, action),
                                                        404,
                                                        "There is no such action.")
                                                .map(form ->
                                                        new Task(
                                                                visit,
                                                                desk,
                                                                Optional.of(view),
                                                                form))));
    }

    /// The form, to be filled in.
    Found<String> asked(Task task) {
        return task.visit()
                .anyQuery()
                .map(query -> {
                    Answers fresh = task.form().fresh(query, task.visit().today());
                    return page(task, fresh, task.fresh(), List.of());
                });
    }

    /// The form, filled in.
    Found<Reaction> sent(Task task, Map<String, String> given) {
        Reading reading = new Reading(task.visit().today());
        Optional<Map<String, String>> values =
                new FlatForm(given).read(task.form().form(), reading);
        Sent sent = Sent.of(given);
        if (values.isEmpty()) {
            return again(task, new Answers(given, reading.errors()), sent, 422);
        }
        return Found.required(
                        pages.shelves()
                                .records(task.visit().officer())
                                .handle(task.order(values.get(), sent)),
                        403,
                        "You may not do this.")
                .then(handled -> reaction(task, given, sent, handled));
    }

    /// The form as it was filled in before its session ran out.
    String again(Task task, Map<String, String> given) {
        Answers answers = new Answers(given, List.of(Returning.SIGNED_OUT));
        return page(task, answers, Sent.of(given), List.of());
    }

    private Found<Reaction> reaction(
            Task task, Map<String, String> given, Sent sent, RecordHandled handled) {
        return switch (handled) {
            case RecordHandled.Done done ->
                    new Found.Here<>(
                            new Reaction.Goes(
                                    RecordAddress.of(task.ledger(), done.reference()) + "?done"));
            case RecordHandled.Refused(var refusals) -> {
                List<FieldError> errors = refusals.stream().map(FieldError::of).toList();
                yield again(task, new Answers(given, errors), sent, 422);
            }
            case RecordHandled.Conflict(int now) ->
                    new Found.Here<>(
                            new Reaction.Shows(
                                    409,
                                    page(
                                            task,
                                            new Answers(given, List.of(changed())),
                                            sent.at(now),
                                            meanwhile(task, sent))));
            case RecordHandled.NotFound(String missing) ->
                    new Found.Refused<>(404, "There is no record “" + missing + "”.");
            case RecordHandled.KeyReused _ ->
                    again(
                            task,
                            new Answers(given, List.of(CommandPages.reused())),
                            Sent.fresh(sent.version()),
                            409);
        };
    }

    private static FieldError changed() {
        return FieldError.of(
                "", "conflict", "Somebody else changed this record while you filled in the form");
    }

    private List<Moment> meanwhile(Task task, Sent sent) {
        return task.record()
                .map(view ->
                        new RecordSheet(
                                        pages.shelves().areas(),
                                        task.desk(),
                                        view,
                                        task.visit().today())
                                .history(sent.version().orElse(0), pages.officers()))
                .orElse(List.of());
    }

    private Found<Reaction> again(Task task, Answers answers, Sent sent, int status) {
        return new Found.Here<>(new Reaction.Shows(status, page(task, answers, sent, List.of())));
    }

    private String page(Task task, Answers answers, Sent sent, List<Moment> meanwhile) {
        RecordForm form = task.form();
        List<Question> questions = form.questions(answers, sent.hidden());
        return new CommandPage(
                        pages.frames().of(task.visit(), RecordAddress.ALL),
                        task.back(),
                        task.desk().label()
                                + task.record().map(it -> " " + it.reference()).orElse(""),
                        form.label(),
                        task.address(),
                        false,
                        "Save",
                        form.errors(answers, questions),
                        meanwhile,
                        questions)
                .html();
    }
}
