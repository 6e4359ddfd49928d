package org.redress.core.procedure;

import java.util.Optional;

/// A kind of complaint that an area takes, and the procedure that handles it.
///
/// @param id the kind's id as it stands in case files
/// @param label what officers call it
/// @param procedure the formal procedure; empty for informal resolution, which has no stages
public record Kind(KindId id, String label, Optional<ProcedureRef> procedure) {

    public static Kind formal(String id, String label, ProcedureRef procedure) {
        return new Kind(new KindId(id), label, Optional.of(procedure));
    }

    public static Kind informal(String id, String label) {
        return new Kind(new KindId(id), label, Optional.empty());
    }
}
