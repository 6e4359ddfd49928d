package org.redress.core.http.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.redress.core.casework.CaseDesk;
import org.redress.core.casework.Equality;
import org.redress.core.casework.Handled;
import org.redress.core.casework.Instruction;
import org.redress.core.complaint.Basis;
import org.redress.core.complaint.Channel;
import org.redress.core.complaint.Command;
import org.redress.core.complaint.Person;
import org.redress.core.complaint.Reference;
import org.redress.core.complaint.TeamCode;
import org.redress.core.complaint.Text;
import org.redress.core.http.wire.Answer;
import org.redress.core.http.wire.FieldError;
import org.redress.core.http.wire.Problem;
import org.redress.core.http.wire.RecordForms;
import org.redress.core.procedure.AreaId;

/// Receiving a complaint.
final class ReceiptResource {

    /// A contact that comes in.
    ///
    /// @param reference its reference, where it has one already
    public record Receipt(
            AreaId area,
            LocalDate receivedOn,
            Channel channel,
            Optional<TeamCode> team,
            Optional<Person> complainant,
            boolean madeByYoungPerson,
            boolean advocate,
            Optional<Command.Representative> representative,
            Optional<Text> subject,
            Optional<Text> outcomeSought,
            Optional<Equality> equality,
            Optional<Reference> reference) {

        Command.Receive command(Reference settled) {
            return new Command.Receive(
                    settled,
                    area,
                    receivedOn,
                    channel,
                    team,
                    complainant,
                    madeByYoungPerson,
                    advocate,
                    representative,
                    subject,
                    outcomeSought);
        }
    }

    /// A receipt with the footing on which it asks to be taken.
    record Received(Receipt receipt, Basis basis) {}

    private final CaseDesk desk;
    private final CaseFolder folder;

    ReceiptResource(CaseDesk desk, CaseFolder folder) {
        this.desk = desk;
        this.folder = folder;
    }

    List<Operation> operations() {
        return List.of(
                Operation.post(
                        "receive-complaint",
                        Paths.COMPLAINTS,
                        "complaints",
                        "Receive a complaint; it then waits for triage",
                        List.of(Params.OFFICER, Params.KEY),
                        Orders.withDiscretion(RecordForms.of(Receipt.class), Received::new),
                        Reply.json(201, "The complaint", ComplaintViews.ComplaintView.class),
                        this::receive));
    }

    private Answer receive(Call call) {
        Received received = call.body(Received.class);
        Receipt receipt = received.receipt();
        return receipt.reference()
                .or(() -> desk.newReference(receipt.area(), receipt.receivedOn()))
                .map(reference -> receive(call, received, reference))
                .orElseGet(() -> unknown(receipt.area()).answer());
    }

    private Answer receive(Call call, Received received, Reference reference) {
        Handled handled =
                desk.handle(
                        new Instruction(
                                reference,
                                received.receipt().command(reference),
                                received.basis(),
                                call.get(Params.OFFICER.name(), String.class),
                                Optional.empty(),
                                call.find(Params.KEY.name(), String.class),
                                received.receipt().equality().orElse(Equality.NOT_STATED)));
        return handled instanceof Handled.Done done
                ? created(received.receipt(), done, call)
                : Orders.refusal(handled).orElseThrow();
    }

    /// A receipt repeated under its key is the first one, whose reference a new one is not needed
    /// for; but not where the caller names another.
    private Answer created(Receipt receipt, Handled.Done done, Call call) {
        boolean another =
                receipt.reference().filter(named -> !named.equals(done.complaint())).isPresent();
        return another
                ? Orders.reused(call.get(Params.KEY.name(), String.class))
                : created(done.complaint(), call.today());
    }

    private Answer created(Reference reference, LocalDate today) {
        String location = Paths.COMPLAINTS + "/" + reference.value().replace("/", "%2F");
        return folder.answer(201, reference, today).with("Location", location);
    }

    private static Problem unknown(AreaId area) {
        String reason = "There is no area " + area;
        return Problem.refused(List.of(FieldError.of("area", "area-known", reason)));
    }
}
