package org.redress.app.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.redress.core.complaint.Command;
import org.redress.core.complaint.Reference;

/// The complaints that were answered, which people may take further to an outside body.
final class Answered {

    private static final int LATEST_AFTER_DAYS = 200;

    private final List<One> all = new ArrayList<>();
    private final Set<Reference> takenFurther = new HashSet<>();

    private record One(String area, Reference reference, LocalDate respondedOn) {}

    void note(Reference reference, List<Command> commands) {
        if (commands.getFirst() instanceof Command.Receive received) {
            commands.stream()
                    .filter(Command.Respond.class::isInstance)
                    .map(Command::on)
                    .max(LocalDate::compareTo)
                    .ifPresent(on -> all.add(new One(received.area().value(), reference, on)));
        }
    }

    /// A complaint of the area that was answered in the months before the day, each given once.
    Optional<Reference> before(String area, LocalDate day, Dice dice) {
        List<Reference> found =
                all.stream()
                        .filter(one -> one.area().equals(area))
                        .filter(one -> one.respondedOn().isBefore(day))
                        .filter(one -> one.respondedOn().plusDays(LATEST_AFTER_DAYS).isAfter(day))
                        .map(One::reference)
                        .filter(reference -> !takenFurther.contains(reference))
                        .toList();
        Optional<Reference> taken =
                found.isEmpty() ? Optional.empty() : Optional.of(dice.pick(found));
        taken.ifPresent(takenFurther::add);
        return taken;
    }
}
