package org.redress.app.setup;

import java.time.Clock;
import java.time.ZoneId;

/// The one place where the machine is asked what time it is; everybody else is handed the clock.
public final class MachineClock {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private MachineClock() {}

    /// The machine's clock, in the time of England.
    public static Clock clock() {
        return Clock.system(ENGLAND);
    }
}
