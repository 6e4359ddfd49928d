package org.redress.architecture.planted.core.calendar;

import java.time.LocalDate;

/// Core asks no clock.
public final class TellsTime {

    private TellsTime() {}

    public static LocalDate today() {
        return LocalDate.now();
    }
}
