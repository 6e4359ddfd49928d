package org.redress.app.site;

import java.util.List;
import java.util.Optional;
import org.redress.app.desk.CaseAddress;
import org.redress.app.desk.TriageStep;
import org.redress.core.access.Permitted;
import org.redress.core.casework.Equality;
import org.redress.core.casework.Handled;
import org.redress.core.casework.Instruction;
import org.redress.core.complaint.Command;
import org.redress.core.http.api.Orders;
import org.redress.core.http.wire.FieldError;
import org.redress.core.http.wire.FlatForm;
import org.redress.core.http.wire.Kebab;
import org.redress.core.http.wire.Reading;

/// Records what the answers of triage come to.
record TriageGiving(TriageViews page) {

    Found<Reaction> give() {
        if (page.triage().isMoved()) {
            return new TriageMove(this, page).move();
        }
        Optional<Class<? extends Command>> command = page.triage().command();
        if (command.isEmpty()) {
            return again(422, List.of(unfinished()));
        }
        Reading reading = new Reading(page.visit().today());
        return new FlatForm(page.triage().fields())
                .read(Orders.form(command.get()), reading)
                .map(order -> reaction(handle(order), done(command.get())))
                .orElseGet(() -> again(422, reading.errors()));
    }

    private String done(Class<? extends Command> command) {
        return CaseAddress.of(page.view().complaint().reference().value())
                + "?done="
                + Kebab.of(command);
    }

    private static FieldError unfinished() {
        return FieldError.of("", "unfinished", "Say what it is and how it is handled first");
    }

    Sent sent() {
        return Sent.of(page.triage().given());
    }

    Handled handle(Orders.Order order) {
        Visit visit = page.visit();
        return new Permitted(visit.officer(), page.world().casework())
                .handle(
                        new Instruction(
                                page.view().complaint().reference(),
                                order.command(),
                                order.basis(),
                                visit.officer().id(),
                                sent().version(),
                                Optional.of(sent().key()),
                                Equality.NOT_STATED));
    }

    /// What follows.
    ///
    /// @param onward where to go once it is recorded
    Found<Reaction> reaction(Handled handled, String onward) {
        return switch (handled) {
            case Handled.Done _ -> new Found.Here<>(new Reaction.Goes(onward));
            case Handled.Refused(var refusals) ->
                    again(422, refusals.stream().map(FieldError::of).toList());
            case Handled.Conflict(int now) -> conflict(now);
            case Handled.NotFound _ -> new Found.Refused<>(404, "There is no such case.");
            case Handled.NotPermitted _ ->
                    new Found.Refused<>(403, "You may not triage contacts of that service.");
            case Handled.KeyReused _ ->
                    TriageRoom.here(
                            409,
                            page.at(Sent.fresh(sent().version()))
                                    .with(List.of(CommandPages.reused()))
                                    .html(TriageStep.CHECK));
        };
    }

    /// Both: what somebody else recorded, and what was answered here.
    Found<Reaction> conflict(int now) {
        return TriageRoom.here(
                409,
                page.at(sent().at(now))
                        .with(List.of(CommandPages.changed()))
                        .html(
                                TriageStep.CHECK,
                                page.world().meanwhile(page.visit(), page.view(), sent().seen())));
    }

    Found<Reaction> again(int status, List<FieldError> errors) {
        return TriageRoom.here(status, page.with(errors).html(TriageStep.CHECK));
    }
}
