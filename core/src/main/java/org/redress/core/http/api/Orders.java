package org.redress.core.http.api;

import java.util.Optional;
import org.redress.core.casework.Handled;
import org.redress.core.complaint.Basis;
import org.redress.core.complaint.Command;
import org.redress.core.complaint.Text;
import org.redress.core.http.wire.Answer;
import org.redress.core.http.wire.FieldError;
import org.redress.core.http.wire.Form;
import org.redress.core.http.wire.Problem;
import org.redress.core.http.wire.RecordForms;
import org.redress.core.procedure.AreaId;

/// Commands as they come over the wire, and what is answered when one is not taken.
public final class Orders {

    /// A command with the footing on which it asks to be taken.
    public record Order(Command command, Basis basis) {}

    /// The discretion that a request claims.
    ///
    /// @param reason why; kept with the complaint
    public record Discretion(Text reason) {}

    private static final Form<Discretion> DISCRETION = RecordForms.of(Discretion.class);

    private Orders() {}

    /// The form of a command: its record's fields, and `discretion` with its reason where it is
    /// claimed.
    public static Form<Order> form(Class<?> command) {
        return withDiscretion(
                RecordForms.of(command.asSubclass(Record.class)),
                (value, basis) -> new Order(dated((Command) value), basis));
    }

    /// Only an older record may not know when a remedy was agreed: a report as at a day before it
    /// would count it.
    private static Command dated(Command command) {
        return command instanceof Command.AgreeRemedy agree && agree.agreedOn().isEmpty()
                ? new Command.AgreeRemedy(
                        agree.on(),
                        agree.stage(),
                        agree.kind(),
                        Optional.of(agree.on()),
                        agree.amountPence(),
                        agree.determinedBy(),
                        agree.dueOn(),
                        agree.owner())
                : command;
    }

    static <T, U> Form<U> withDiscretion(Form<T> form, Form.Finisher<? super T, Basis, U> finish) {
        return form.and(
                "discretion",
                DISCRETION,
                Discretion.class,
                (value, discretion) -> finish.finish(value, basis(discretion)));
    }

    private static Basis basis(Optional<Discretion> discretion) {
        return discretion
                .<Basis>map(given -> new Basis.Discretion(given.reason()))
                .orElseGet(Basis.Rules::new);
    }

    /// What is answered when nothing was stored.
    static Optional<Answer> refusal(Handled handled) {
        return switch (handled) {
            case Handled.Done _ -> Optional.empty();
            case Handled.Refused(var refusals) ->
                    Optional.of(
                            Problem.refused(refusals.stream().map(FieldError::of).toList())
                                    .answer());
            case Handled.Conflict(int version) -> Optional.of(conflict("complaint", version));
            case Handled.NotFound(var reference) ->
                    Optional.of(CaseFolder.missing(reference).answer());
            case Handled.NotPermitted(AreaId area, String lacking) ->
                    Optional.of(Denial.of(lacking, area).answer());
            case Handled.KeyReused(String key) -> Optional.of(reused(key));
        };
    }

    static Answer conflict(String what, int version) {
        String detail = "The " + what + " was changed meanwhile; its version is now " + version;
        return Problem.of(409, "conflict", "Changed by somebody else", detail)
                .withVersion(version)
                .answer();
    }

    static Answer reused(String key) {
        String detail = "The idempotency key " + key + " was used before for another request";
        return Problem.of(409, "key-reused", "Key used before", detail).answer();
    }
}
