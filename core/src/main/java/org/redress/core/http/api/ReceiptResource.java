package org.redress.core.http.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.redress.core.access.Permission;
import org.redress.core.casework.Casework;
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
import org.redress.core.http.wire.Form;
import org.redress.core.http.wire.Problem;
import org.redress.core.http.wire.RecordForms;
import org.redress.core.procedure.AreaId;

/// Receiving a complaint.
public final class ReceiptResource {

    /// A contact that comes in.
    ///
    /// @param adjustments the reasonable adjustments that the person needs
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
            Optional<Text> adjustments,
            Optional<Equality> equality,
            Optional<Reference> reference) {

        /// The command that receives it under a reference.
        public Command.Receive command(Reference settled) {
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
                    outcomeSought,
                    adjustments);
        }
    }

    /// A receipt with the footing on which it asks to be taken.
    public record Received(Receipt receipt, Basis basis) {}

    private final Casework casework;
    private final CaseFolder folder;

    ReceiptResource(Casework casework, CaseFolder folder) {
        this.casework = casework;
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
                        form(),
                        Reply.json(201, "The complaint", ComplaintViews.ComplaintView.class),
                        this::receive));
    }

    /// The form of a receipt.
    public static Form<Received> form() {
        return Orders.withDiscretion(RecordForms.of(Receipt.class), Received::new);
    }

    private Answer receive(Call call) {
        Received received = call.body(Received.class);
        Receipt receipt = received.receipt();
        if (receipt.equality().isPresent()
                && !call.account().officer().may(Permission.EQUALITY, receipt.area())) {
            return Denial.of(Permission.EQUALITY, receipt.area()).answer();
        }
        return receipt.reference()
                .or(() -> casework.desk().newReference(receipt.area(), receipt.receivedOn()))
                .map(reference -> receive(call, received, reference))
                .orElseGet(() -> unknown(receipt.area()).answer());
    }

    private Answer receive(Call call, Received received, Reference reference) {
        Handled handled =
                call.permitted(casework)
                        .handle(
                                new Instruction(
                                        reference,
                                        received.receipt().command(reference),
                                        received.basis(),
                                        call.officer(),
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
                : created(done.complaint(), call);
    }

    private Answer created(Reference reference, Call call) {
        String location = Paths.COMPLAINTS + "/" + reference.value().replace("/", "%2F");
        return folder.answer(201, reference, call).with("Location", location);
    }

    private static Problem unknown(AreaId area) {
        String reason = "There is no area " + area;
        return Problem.refused(List.of(FieldError.of("area", "area-known", reason)));
    }
}
