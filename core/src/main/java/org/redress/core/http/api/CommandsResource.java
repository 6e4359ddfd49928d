package org.redress.core.http.api;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.redress.core.casework.Casework;
import org.redress.core.casework.Equality;
import org.redress.core.casework.Handled;
import org.redress.core.casework.Instruction;
import org.redress.core.complaint.Command;
import org.redress.core.complaint.Reference;
import org.redress.core.http.wire.Answer;
import org.redress.core.http.wire.Kebab;

/// Every command on a complaint that is there, each at the address of its own name.
final class CommandsResource {

    private final Casework casework;
    private final CaseFolder folder;

    CommandsResource(Casework casework, CaseFolder folder) {
        this.casework = casework;
        this.folder = folder;
    }

    /// The commands, in the order in which they are declared; the receipt has an address of its
    /// own.
    static List<Class<? extends Record>> commands() {
        return Arrays.stream(Command.class.getPermittedSubclasses())
                .filter(type -> type != Command.Receive.class)
                .<Class<? extends Record>>map(type -> type.asSubclass(Record.class))
                .toList();
    }

    List<Operation> operations() {
        return commands().stream().map(this::operation).toList();
    }

    private Operation operation(Class<? extends Record> command) {
        String name = Kebab.of(command);
        return Operation.post(
                name,
                Paths.COMPLAINT + "/" + name,
                "commands",
                CommandWords.of(command),
                Params.ORDER,
                Orders.form(command),
                Reply.json(
                        200, "The complaint as it stands now", ComplaintViews.ComplaintView.class),
                this::handle);
    }

    private Answer handle(Call call) {
        Reference reference = call.get("reference", Reference.class);
        Orders.Order order = call.body(Orders.Order.class);
        Handled handled =
                call.permitted(casework)
                        .handle(
                                new Instruction(
                                        reference,
                                        order.command(),
                                        order.basis(),
                                        call.officer(),
                                        call.find(Params.IF_MATCH.name(), Integer.class),
                                        call.find(Params.KEY.name(), String.class),
                                        Equality.NOT_STATED));
        Optional<Answer> refusal = Orders.refusal(handled);
        return refusal.orElseGet(() -> folder.answer(200, reference, call));
    }
}
