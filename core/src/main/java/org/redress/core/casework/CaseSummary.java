package org.redress.core.casework;

import java.time.LocalDate;
import java.util.Optional;
import org.redress.core.complaint.RagDates;

/// A complaint in a list.
///
/// @param nextDeadline the first deadline still to be met, in an open stage
/// @param response how urgent the response of the open stage is from which day on
/// @param outcome of the last stage that was closed
/// @param complainant their name
public record CaseSummary(
        String reference,
        String area,
        Optional<String> kind,
        String status,
        Optional<String> stage,
        Optional<String> team,
        LocalDate receivedOn,
        Optional<String> subject,
        Optional<LocalDate> nextDeadline,
        Optional<RagDates> response,
        Optional<String> outcome,
        Optional<String> complainant) {}
