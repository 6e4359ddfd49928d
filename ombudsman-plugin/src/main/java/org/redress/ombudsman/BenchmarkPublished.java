package org.redress.ombudsman;

import java.time.LocalDate;
import java.util.Optional;

/// What the Ombudsman published of one authority for one year: event and state in one, since it
/// does not change.
///
/// @param on the last day of the year, or the day of import if that was sooner
/// @param year the financial year, such as `2024-25`
/// @param group the group it is compared in, in lower case, such as `cipfa`
/// @param authority as published
/// @param population residents
record BenchmarkPublished(
        LocalDate on,
        String year,
        String group,
        String authority,
        Optional<Integer> investigated,
        Optional<Integer> upheld,
        Optional<Integer> notUpheld,
        Optional<Integer> remediedBefore,
        Optional<Integer> population) {}
