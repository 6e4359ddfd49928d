package org.redress.core.casework;

import java.time.LocalDate;
import java.util.Optional;

/// A remedy that is agreed and not done. A text that retention has erased is absent.
///
/// @param reference the complaint that it is given in
/// @param remedy its number within the complaint
/// @param stage the stage at which it was agreed
/// @param kind as a constant of `RemedyKind` is stored, such as `practice-changed`
/// @param owner who is to see to it
public record RemedyEntry(
        String reference,
        int remedy,
        String area,
        Optional<String> team,
        String stage,
        String kind,
        Optional<Long> amountPence,
        Optional<String> owner,
        Optional<LocalDate> agreedOn,
        Optional<LocalDate> dueOn) {}
