package org.redress.app.demo;

import java.util.Locale;
import org.redress.core.complaint.Exclusion;
import org.redress.core.complaint.Outcome;
import org.redress.core.complaint.RemedyKind;
import org.redress.core.procedure.StageId;

/// The words of the demonstration's data as the engine's own.
final class Words {

    private Words() {}

    static Outcome outcome(String word) {
        return Outcome.valueOf(constant(word));
    }

    static RemedyKind remedy(String word) {
        return RemedyKind.valueOf(constant(word));
    }

    static Exclusion exclusion(String word) {
        return Exclusion.valueOf(constant(word));
    }

    static String word(RemedyKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static StageId stage(String word) {
        return StageId.of(word);
    }

    private static String constant(String word) {
        return word.replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
