package org.redress.architecture.planted.adults;

import java.time.LocalDate;
import java.util.function.Supplier;

/// A reference to the question is the question.
public final class AsksByReference {

    private AsksByReference() {}

    public static Supplier<LocalDate> today() {
        return LocalDate::now;
    }
}
