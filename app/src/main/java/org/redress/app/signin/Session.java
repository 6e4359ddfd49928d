package org.redress.app.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// A browser that is known. All of it is in a signed cookie, so that no server has to remember it.
///
/// @param officer the id of who signed in; empty for a visitor who has not yet
/// @param began when they signed in
/// @param seen when they were last seen, to a few minutes
/// @param nonce random, so that no two sessions are alike
public record Session(Optional<String> officer, Instant began, Instant seen, String nonce) {

    static final Duration LONGEST = Duration.ofHours(10);
    static final Duration IDLE = Duration.ofHours(1);
    private static final Duration FRESH = Duration.ofMinutes(5);

    boolean isOver(Instant now) {
        return now.isAfter(began.plus(LONGEST)) || now.isAfter(seen.plus(IDLE));
    }

    /// Whether the cookie should be written again, for the session is in use.
    public boolean isStale(Instant now) {
        return now.isAfter(seen.plus(FRESH));
    }

    /// The same session, in use now.
    public Session seenAt(Instant now) {
        return new Session(officer, began, now, nonce);
    }
}
