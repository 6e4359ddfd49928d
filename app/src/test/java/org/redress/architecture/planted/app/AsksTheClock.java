package org.redress.architecture.planted.app;

import java.time.Instant;

/// One class of app may ask the clock; two may not.
public final class AsksTheClock {

    private AsksTheClock() {}

    public static Instant moment() {
        return Instant.now();
    }
}
