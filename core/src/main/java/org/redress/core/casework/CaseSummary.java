package org.redress.core.casework;

import java.time.LocalDate;
import java.util.Optional;

/// A complaint in a list.
///
/// @param nextDeadline the first deadline still to be met, in an open stage
public record CaseSummary(
        String reference,
        String area,
        Optional<String> kind,
        String status,
        Optional<String> stage,
        Optional<String> team,
        LocalDate receivedOn,
        Optional<String> subject,
        Optional<LocalDate> nextDeadline) {}
