package org.redress.core.casework;

import java.time.LocalDate;
import java.util.Optional;
import org.redress.core.letter.Letter;
import org.redress.core.letter.Sending;
import org.redress.core.procedure.AreaId;

/// A letter in the list of a case's letters.
///
/// @param area the area whose letter it is
/// @param type the id of its type
/// @param overridden whether it was approved without something that it must contain
public record LetterSummary(
        int number,
        AreaId area,
        String type,
        Letter.State state,
        LocalDate draftedOn,
        Optional<LocalDate> approvedOn,
        Optional<Sending> sending,
        boolean overridden) {}
