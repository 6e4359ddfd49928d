package org.redress.core.access;

import java.util.Optional;

/// Knows the programs that call the REST API.
@FunctionalInterface
public interface Callers {

    /// Who calls.
    ///
    /// @param token the bearer token sent, if any
    /// @return empty for a call that is not to be answered
    Optional<Caller> caller(Optional<String> token);

    /// A call's account.
    ///
    /// @param speaksForOthers whether the journal records the officer whom a call names, rather
    ///   than the account itself
    record Caller(Officer officer, boolean speaksForOthers) {}
}
