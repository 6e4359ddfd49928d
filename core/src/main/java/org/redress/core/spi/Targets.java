package org.redress.core.spi;

import java.util.Map;
import java.util.Optional;
import org.redress.core.procedure.ProcedureRef;
import org.redress.core.procedure.StageId;

/// An authority's own promises: tighter targets than the ones the areas come with. Limits cannot be
/// set.
///
/// @param workingDays by target
public record Targets(Map<Key, Integer> workingDays) {

    public static final Targets NONE = new Targets(Map.of());

    public Targets {
        workingDays = Map.copyOf(workingDays);
    }

    /// Names a target: a deadline rule of a stage.
    public record Key(ProcedureRef procedure, StageId stage, String deadline)
            implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public String toString() {
            return procedure + "/" + stage + "/" + deadline;
        }
    }

    public Optional<Integer> get(Key key) {
        return Optional.ofNullable(workingDays.get(key));
    }
}
