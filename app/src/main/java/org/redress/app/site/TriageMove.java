package org.redress.app.site;

import java.time.LocalDate;
import java.util.Optional;
import org.redress.app.desk.CaseAddress;
import org.redress.core.access.Permission;
import org.redress.core.access.Permitted;
import org.redress.core.casework.CaseView;
import org.redress.core.casework.Equality;
import org.redress.core.casework.Handled;
import org.redress.core.casework.Instruction;
import org.redress.core.complaint.Basis;
import org.redress.core.complaint.Command;
import org.redress.core.complaint.Complaint;
import org.redress.core.complaint.Disposition;
import org.redress.core.complaint.Person;
import org.redress.core.complaint.PersonId;
import org.redress.core.complaint.Reference;
import org.redress.core.complaint.Text;
import org.redress.core.complaint.TextRef;
import org.redress.core.http.api.Orders;
import org.redress.core.http.wire.FlatForm;
import org.redress.core.http.wire.Reading;
import org.redress.core.procedure.AreaId;
import org.redress.core.spi.ServiceArea;

/// Moves a contact to another area: it is received there as it was here, and this one says where it
/// is. Sent twice, it is received once, so that a move that stops half-way can be sent again.
record TriageMove(TriageGiving giving, TriageViews page) {

    private static final String THERE = "-there";

    Found<Reaction> move() {
        int now = page.view().version();
        if (giving.sent().version().filter(seen -> seen != now).isPresent()) {
            return before().orElseGet(() -> giving.conflict(now));
        }
        return Found.required(area(), 403, "You may not receive contacts for that service.")
                .then(this::received);
    }

    /// What follows where the contact is moved already: by this very form, if its key says so.
    private Optional<Found<Reaction>> before() {
        Optional<On> on = on(new Reading(page.visit().today()));
        return complaint()
                .disposition()
                .filter(Disposition.Moved.class::isInstance)
                .map(Disposition.Moved.class::cast)
                .flatMap(moved -> on.map(day -> moved(day, moved.to())));
    }

    private Optional<AreaId> area() {
        return page.world().labels().areas().all().stream()
                .map(ServiceArea::id)
                .filter(id -> id.value().equals(page.triage().value("area")))
                .filter(id -> !id.equals(complaint().area()))
                .filter(id -> page.visit().officer().may(Permission.TRIAGE, id))
                .findFirst();
    }

    private Found<Reaction> received(AreaId area) {
        Reading reading = new Reading(page.visit().today());
        Optional<On> on = on(reading);
        if (on.isEmpty()) {
            return giving.again(422, reading.errors());
        }
        return switch (receive(area)) {
            case Handled.Done done -> moved(on.get(), done.complaint());
            case Handled other -> giving.reaction(other, "");
        };
    }

    private Optional<On> on(Reading reading) {
        return new FlatForm(page.triage().given())
                .read(Orders.form(Command.RecordComment.class), reading)
                .map(order -> new On(order.command().on()));
    }

    private record On(LocalDate day) {}

    private Found<Reaction> moved(On on, Reference there) {
        Handled handled =
                giving.handle(
                        new Orders.Order(new Command.MoveTo(on.day(), there), new Basis.Rules()));
        return giving.reaction(handled, CaseAddress.of(there.value()) + "?done=move-to");
    }

    private Handled receive(AreaId area) {
        var casework = page.world().casework();
        Reference reference =
                casework.desk().newReference(area, complaint().receivedOn()).orElseThrow();
        return new Permitted(page.visit().officer(), casework)
                .handle(
                        new Instruction(
                                reference,
                                receipt(reference, area),
                                new Basis.Rules(),
                                page.visit().officer().id(),
                                Optional.empty(),
                                Optional.of(giving.sent().key() + THERE),
                                Equality.NOT_STATED));
    }

    private Command receipt(Reference reference, AreaId area) {
        return new Command.Receive(
                reference,
                area,
                complaint().receivedOn(),
                complaint().channel(),
                Optional.empty(),
                complaint().complainant().flatMap(this::person),
                complaint().madeByYoungPerson(),
                complaint().advocate(),
                complaint()
                        .representation()
                        .flatMap(it ->
                                person(it.representative())
                                        .map(who -> new Command.Representative(who, it.basis()))),
                text(complaint().subject()),
                text(complaint().outcomeSought()),
                text(complaint().adjustments()));
    }

    private Complaint complaint() {
        return page.view().complaint();
    }

    private Optional<Person> person(PersonId id) {
        return Optional.ofNullable(view().names().get(id.value())).map(Person::named);
    }

    private Optional<Text> text(Optional<TextRef> ref) {
        return ref.flatMap(it -> Optional.ofNullable(view().texts().get(it.id()))).map(Text::of);
    }

    private CaseView view() {
        return page.view();
    }
}
