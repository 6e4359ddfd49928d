package org.redress.core.casework;

import java.time.Instant;
import java.time.LocalDate;
import org.redress.core.complaint.Event;

/// An event of a complaint, as the journal has it.
///
/// @param version its place in the complaint's history, from 1
public record TimelineEntry(
        int version, Event event, LocalDate happenedOn, Instant recordedAt, String officer) {}
