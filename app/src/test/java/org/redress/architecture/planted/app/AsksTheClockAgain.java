package org.redress.architecture.planted.app;

import java.time.Clock;
import java.time.Instant;

/// One class of app may ask the clock; two may not.
public final class AsksTheClockAgain {

    private AsksTheClockAgain() {}

    public static Instant moment() {
        return Clock.systemUTC().instant();
    }
}
