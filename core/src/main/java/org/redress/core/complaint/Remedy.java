package org.redress.core.complaint;

import java.time.LocalDate;
import java.util.Optional;
import org.redress.core.procedure.StageId;

/// Something done, or to be done, to put things right.
///
/// @param number counts from 1 within the complaint
/// @param amountPence in pence; only of a financial remedy
/// @param owner who is to do it
public record Remedy(
        int number,
        StageId stage,
        RemedyKind kind,
        Optional<LocalDate> agreedOn,
        Optional<Long> amountPence,
        Determiner determinedBy,
        Optional<LocalDate> dueOn,
        Optional<LocalDate> doneOn,
        Optional<TextRef> owner) {}
