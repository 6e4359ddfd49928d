package org.redress.app.setup;

import java.time.Clock;
import java.time.InstantSource;

/// The one place where the machine is asked what time it is; everybody else is handed the clock.
public final class MachineClock {

    private MachineClock() {}

    /// The machine's clock.
    public static InstantSource clock() {
        return Clock.systemUTC();
    }
}
