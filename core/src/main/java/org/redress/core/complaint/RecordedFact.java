package org.redress.core.complaint;

import java.time.LocalDate;
import java.util.Optional;
import org.redress.core.procedure.FactId;

/// An answer to a fact.
///
/// @param number counts the complaint's answers from 1
/// @param on the day on which it was so
/// @param answer `yes`, `no`, an option or an ISO day; empty where it is in words
public record RecordedFact(
        int number, FactId fact, LocalDate on, Optional<String> answer, Optional<TextRef> words) {}
