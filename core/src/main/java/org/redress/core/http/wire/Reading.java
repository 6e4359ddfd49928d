package org.redress.core.http.wire;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// One request being read: the day it is, and everything found wrong so far.
///
/// Not thread-safe; made for one request.
public final class Reading {

    private final LocalDate today;
    private final List<FieldError> errors = new ArrayList<>();

    public Reading(LocalDate today) {
        this.today = today;
    }

    public LocalDate today() {
        return today;
    }

    public List<FieldError> errors() {
        return List.copyOf(errors);
    }

    /// Notes a parameter that nobody knows.
    public void unknown(String name, Collection<String> known) {
        Unknown.field(name, "", known, this);
    }

    /// Notes an error; gives the empty value that goes with it.
    <T> Optional<T> refuse(String field, String rule, String reason) {
        errors.add(FieldError.of(field, rule, reason));
        return Optional.empty();
    }
}
