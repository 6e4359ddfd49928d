package org.redress.core.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// A document of a case. What retention has erased is absent.
///
/// @param number counts from 1 within the case
/// @param size in bytes
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
        Optional<Stored> stored,
        Optional<Removal> removal) {

    /// That its content is there.
    ///
    /// @param officer the id of who put it there
    public record Stored(String officer, Instant at) {}

    /// That it was taken away.
    public record Removal(LocalDate on, Optional<String> reason) {}
}
