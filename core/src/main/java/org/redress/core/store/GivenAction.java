package org.redress.core.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.redress.core.calendar.Source;
import org.redress.core.casework.RecordOrder;
import org.redress.core.complaint.Refusal;
import org.redress.core.spi.Action;
import org.redress.core.spi.ActionField;
import org.redress.core.spi.ActionResult;
import org.redress.core.spi.Context;
import org.redress.core.spi.Fields;
import org.redress.core.spi.LedgerDesk;

/// The action that an order names, with the values given for it.
///
/// @param action empty where the order opens a record
record GivenAction<S, E>(LedgerDesk<S, E> desk, Optional<Action<S, E>> action, RecordOrder order) {

    private static final Source DECLARED = new Source("Redress", "an action's own fields");

    /// The action.
    ///
    /// @throws IllegalArgumentException if the desk has no such action
    static <S, E> GivenAction<S, E> of(LedgerDesk<S, E> desk, RecordOrder order) {
        Optional<Action<S, E>> action = desk.action(order.action());
        boolean known =
                order.reference().isPresent()
                        ? action.isPresent()
                        : desk.opening().id().equals(order.action());
        if (!known) {
            throw new IllegalArgumentException(
                    desk.ledger().name() + " has no action '" + order.action() + "'");
        }
        return new GivenAction<>(desk, action, order);
    }

    boolean opens() {
        return action.isEmpty();
    }

    /// The record's reference: of a new one, as a field names it.
    String reference() {
        return order.reference()
                .or(() -> Optional.ofNullable(order.values().get(desk.opening().reference())))
                .orElse("");
    }

    private List<ActionField> declared() {
        return action.map(Action::fields).orElse(desk.opening().fields());
    }

    /// What is wrong with the values as such.
    List<Refusal> flaws(LocalDate today) {
        Fields fields = new Fields(order.values(), today);
        List<String> known = declared().stream().map(ActionField::name).toList();
        order.values().keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .forEach(name ->
                        fields.refuse(
                                Fields.shown(name),
                                "unknown-field",
                                DECLARED,
                                "is not known; known are " + String.join(", ", known)));
        for (ActionField field : declared()) {
            if (field.required()) {
                fields.require(field.name());
            }
            field.type().check(field.name(), fields);
        }
        return fields.refusals();
    }

    ActionResult<E> decide(Optional<S> before, Context context) {
        Fields fields = new Fields(order.values(), context.today());
        return action.map(it -> it.step().take(before.orElseThrow(), fields, context))
                .orElseGet(() -> desk.opening().step().take(fields, context));
    }

    /// Tells whether two orders under one key ask for the same thing; no text can be read from it.
    String fingerprint(String key) {
        Digest.Fields digest =
                Digest.over("record")
                        .add(key)
                        .add(desk.ledger().name())
                        .add(reference())
                        .add(order.action());
        new TreeMap<>(order.values()).forEach((name, value) -> digest.add(name).add(value));
        return digest.digest().hex();
    }
}
