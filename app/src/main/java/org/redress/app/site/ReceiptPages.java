package org.redress.app.site;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.redress.app.desk.Answers;
import org.redress.app.desk.CaseAddress;
import org.redress.app.desk.CommandForm;
import org.redress.app.desk.Deeds;
import org.redress.app.desk.ReceiptGroups;
import org.redress.app.page.CommandPage;
import org.redress.app.page.Link;
import org.redress.app.page.Question;
import org.redress.core.access.Permission;
import org.redress.core.access.Permitted;
import org.redress.core.casework.Equality;
import org.redress.core.casework.Handled;
import org.redress.core.casework.Instruction;
import org.redress.core.complaint.Command;
import org.redress.core.complaint.Reference;
import org.redress.core.http.api.ReceiptResource;
import org.redress.core.http.wire.FieldError;
import org.redress.core.http.wire.FlatForm;
import org.redress.core.http.wire.Reading;
import org.redress.core.procedure.AreaId;
import org.redress.core.spi.ServiceArea;

/// The form that records a contact: first its area, then the rest.
record ReceiptPages(CaseWorld world) implements Room {

    static final String ADDRESS = "/contacts/new";

    private static final FieldError NOT_RECORDED =
            FieldError.of("", "not-recorded", "It could not be recorded: send it again");

    @Override
    public void open(Routes routes) {
        routes.page(ADDRESS, this::form);
        routes.sent(ADDRESS, this::sent, this::filledIn);
    }

    Found<String> form(Visit visit) {
        return visit.may(Permission.TRIAGE)
                .then(_ -> visit.query("area"))
                .then(query ->
                        query.containsKey("area")
                                ? area(visit, query)
                                        .map(area ->
                                                page(
                                                        visit,
                                                        area,
                                                        Answers.fresh(query, visit.today()),
                                                        Sent.fresh(Optional.empty())))
                                : new Found.Here<>(
                                        page(
                                                visit,
                                                "New contact",
                                                true,
                                                List.of(),
                                                List.of(
                                                        ReceiptAreas.asked(
                                                                world.labels(), visit)))))
                .map(CommandPage::html);
    }

    Found<Reaction> sent(Visit visit, Map<String, String> given) {
        return area(visit, given)
                .map(area -> {
                    Reading reading = new Reading(visit.today());
                    Optional<ReceiptResource.Received> received =
                            new FlatForm(given).read(ReceiptResource.form(), reading);
                    return received.map(it -> receive(visit, area, it, given))
                            .orElseGet(() -> again(visit, area, given, reading.errors()));
                });
    }

    private Optional<Found<String>> filledIn(Visit visit, Map<String, String> given) {
        Answers answers = new Answers(given, List.of(Returning.SIGNED_OUT));
        return Optional.of(
                area(visit, given).map(area -> page(visit, area, answers, Sent.of(given)).html()));
    }

    private Reaction receive(
            Visit visit,
            AreaId area,
            ReceiptResource.Received received,
            Map<String, String> given) {
        return switch (handle(visit, area, received, Sent.of(given))) {
            case Handled.Done done ->
                    new Reaction.Goes(CaseAddress.of(done.complaint().value()) + "?done=receive");
            case Handled.Refused(var refusals) ->
                    again(visit, area, given, refusals.stream().map(FieldError::of).toList());
            case Handled.Conflict _,
                    Handled.NotFound _,
                    Handled.NotPermitted _,
                    Handled.KeyReused _ ->
                    again(visit, area, withoutKey(given), List.of(NOT_RECORDED));
        };
    }

    private Handled handle(Visit visit, AreaId area, ReceiptResource.Received received, Sent sent) {
        Reference reference =
                world.casework()
                        .desk()
                        .newReference(area, received.receipt().receivedOn())
                        .orElseThrow();
        return new Permitted(visit.officer(), world.casework())
                .handle(
                        new Instruction(
                                reference,
                                received.receipt().command(reference),
                                received.basis(),
                                visit.officer().id(),
                                Optional.empty(),
                                Optional.of(sent.key()),
                                equality(visit, area, received)));
    }

    private static Map<String, String> withoutKey(Map<String, String> given) {
        Map<String, String> rest = new HashMap<>(given);
        rest.remove("key");
        return rest;
    }

    /// Equality data are taken from their keepers only.
    private static Equality equality(Visit visit, AreaId area, ReceiptResource.Received received) {
        return received.receipt()
                .equality()
                .filter(_ -> visit.officer().may(Permission.EQUALITY, area))
                .orElse(Equality.NOT_STATED);
    }

    private Reaction again(
            Visit visit, AreaId area, Map<String, String> given, List<FieldError> errors) {
        CommandPage page = page(visit, area, new Answers(given, errors), Sent.of(given));
        return new Reaction.Shows(422, page.html());
    }

    private CommandPage page(Visit visit, AreaId area, Answers answers, Sent sent) {
        Set<String> settled = new HashSet<>(Set.of("area", "reference"));
        if (!visit.officer().may(Permission.EQUALITY, area)) {
            settled.add("equality");
        }
        CommandForm form =
                new CommandForm(
                        world.labels(), area, Optional.empty(), ReceiptResource.form(), settled);
        List<Question> questions = ReceiptGroups.of(form.questions(answers, sent.hidden()));
        return page(
                visit,
                world.labels().area(area),
                false,
                CommandForm.errors(answers, questions),
                questions);
    }

    private CommandPage page(
            Visit visit,
            String caption,
            boolean asks,
            List<CommandPage.Mistake> errors,
            List<Question> questions) {
        Deeds.Deed deed = Deeds.of(Command.Receive.class);
        return new CommandPage(
                world.frames().of(visit, Frames.INBOX),
                new Link("Inbox", Frames.INBOX),
                caption,
                deed.label(),
                ADDRESS,
                asks,
                asks ? "Continue" : deed.button(),
                errors,
                List.of(),
                questions);
    }

    private Found<AreaId> area(Visit visit, Map<String, String> given) {
        return Found.required(
                world.labels().areas().all().stream()
                        .map(ServiceArea::id)
                        .filter(id -> id.value().equals(given.getOrDefault("area", "")))
                        .filter(id -> visit.officer().may(Permission.TRIAGE, id))
                        .findFirst(),
                403,
                "You may not receive contacts for that service.");
    }
}
