package org.redress.core.complaint;

import java.time.LocalDate;
import java.util.Optional;
import org.redress.core.procedure.StageId;

/// One of the things complained of.
///
/// @param number counts from 1 within the complaint
/// @param stage the stage at which it was raised
/// @param team the team it is about; empty means the complaint's own team
/// @param category what it is about
/// @param words the concern in words, where it has any
/// @param raisedOn when it joined the complaint
/// @param finding the council's finding, once there is one
public record Concern(
        int number,
        StageId stage,
        Optional<TeamCode> team,
        CategoryCode category,
        Optional<TextRef> words,
        LocalDate raisedOn,
        Optional<Outcome> finding) {}
