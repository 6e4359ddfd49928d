package org.redress.core.casework;

import java.time.LocalDate;
import java.util.Optional;
import org.redress.core.complaint.Rag;

/// A stage that is open on a day.
///
/// @param requestedOn the day it was asked for; for a first stage, the receipt
/// @param dueOn by when to respond, put off where it was
/// @param limitOn the last day within law or Code
/// @param daysLeft working days to `dueOn`; negative once it is past
/// @param rag how urgent its response is; empty while the complaint is suspended
public record OpenStage(
        String reference,
        String area,
        Optional<String> kind,
        String stage,
        Optional<String> team,
        LocalDate requestedOn,
        LocalDate dueOn,
        LocalDate limitOn,
        int daysLeft,
        Optional<Rag> rag) {}
