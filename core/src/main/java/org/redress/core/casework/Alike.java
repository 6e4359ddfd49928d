package org.redress.core.casework;

import java.time.LocalDate;
import java.util.Optional;

/// A case that may be about the same person or the same matter as another.
///
/// @param status a status, lower-case
/// @param stage the stage that it is at, or was last
/// @param subject what it is about; empty where it is not recorded or was erased
/// @param outcome of the stage answered last, lower-case
/// @param samePerson whether somebody of the same name complains
/// @param sameMatter whether its subject shares most of its telling words
public record Alike(
        String reference,
        String area,
        String status,
        Optional<String> stage,
        LocalDate receivedOn,
        Optional<String> subject,
        Optional<String> outcome,
        boolean samePerson,
        boolean sameMatter) {}
