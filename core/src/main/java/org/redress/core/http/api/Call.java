package org.redress.core.http.api;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.redress.core.access.Callers;
import org.redress.core.access.Permitted;
import org.redress.core.casework.Casework;

/// A request that has been read: every value has its type.
///
/// @param today the day it is in Europe/London
/// @param values the parameters given, by name
/// @param body the body's value, where the operation takes one
/// @param caller who calls; an operation that is open to all has nobody to name
public record Call(
        LocalDate today,
        Map<String, Object> values,
        Optional<Object> body,
        Optional<Callers.Caller> caller) {

    public Call {
        values = Map.copyOf(values);
    }

    /// The same call, made by an account.
    public Call by(Callers.Caller account) {
        return new Call(today, values, body, Optional.of(account));
    }

    /// The casework as the caller may see it.
    Permitted permitted(Casework casework) {
        return new Permitted(account().officer(), casework);
    }

    /// Whom the journal records.
    String officer() {
        String named = get(Params.OFFICER.name(), String.class);
        return account().speaksForOthers() ? named : account().officer().id();
    }

    Callers.Caller account() {
        return caller.orElseThrow(() -> new IllegalStateException("nobody is asked who calls"));
    }

    /// A parameter that is always there.
    <T> T get(String name, Class<T> type) {
        return find(name, type)
                .orElseThrow(() -> new IllegalStateException("no parameter " + name));
    }

    /// A parameter that may be there.
    <T> Optional<T> find(String name, Class<T> type) {
        return Optional.ofNullable(values.get(name)).map(type::cast);
    }

    <T> T body(Class<T> type) {
        return body.map(type::cast).orElseThrow(() -> new IllegalStateException("no body"));
    }
}
