package org.redress.core.casework;

import java.time.LocalDate;
import java.util.Optional;

/// What a list says of a complaint beside its reference. It names no person.
///
/// @param status where it stands now, as a list's word
/// @param dueOn by when its open stage is to be answered
/// @param outcome of the last stage that was closed
public record CaseBrief(
        String reference,
        String area,
        String status,
        Optional<String> team,
        LocalDate receivedOn,
        Optional<LocalDate> dueOn,
        Optional<String> outcome) {}
