package org.redress.core.spi;

import java.util.List;
import java.util.function.Supplier;
import org.redress.core.complaint.Refusal;
import org.redress.core.complaint.Text;

/// What comes of an action.
///
/// @param <E> the ledger's events
public sealed interface ActionResult<E> {

    /// It is taken.
    ///
    /// @param events what is recorded, at least one, in order
    /// @param texts the personal texts that the events refer to
    record Taken<E>(List<E> events, List<Text> texts) implements ActionResult<E> {

        public Taken {
            events = List.copyOf(events);
            texts = List.copyOf(texts);
        }

        /// One event without any personal text.
        public static <E> Taken<E> of(E event) {
            return new Taken<>(List.of(event), List.of());
        }
    }

    /// It is refused; nothing is recorded.
    record Refused<E>(List<Refusal> refusals) implements ActionResult<E> {

        public Refused {
            refusals = List.copyOf(refusals);
        }
    }

    /// What is taken, unless one of the fields was refused.
    static <E> ActionResult<E> of(Fields fields, Supplier<Taken<E>> taken) {
        return fields.isSound() ? taken.get() : new Refused<>(fields.refusals());
    }
}
