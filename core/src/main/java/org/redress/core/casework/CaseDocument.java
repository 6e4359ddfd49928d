package org.redress.core.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// A document of a case. What retention has erased is absent.
///
/// @param number counts from 1 within the case
/// @param size in bytes
/// @param added who put it there
/// @param stored who put it there and when; absent once the content is gone
/// @param removal absent while it is there
public record CaseDocument(
        UUID id,
        int number,
        Optional<String> name,
        Optional<String> description,
        String mediaType,
        long size,
        LocalDate addedOn,
        Recorded added,
        Optional<Stored> stored,
        Optional<Removal> removal) {

    /// Who recorded something, by the officer's id, and when.
    public record Recorded(String officer, Instant at) {}

    /// That its content is there.
    ///
    /// @param officer the id of who put it there
    public record Stored(String officer, Instant at) {}

    /// That it was taken away.
    public record Removal(LocalDate on, Recorded by, Optional<String> reason) {}
}
