package org.redress.app.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/// A clock that stands at noon of a day until it is moved to another.
public final class MovedClock extends Clock {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private volatile LocalDate day;

    /// @param day where it stands at first
    public MovedClock(LocalDate day) {
        this.day = day;
    }

    /// Moves to noon of another day.
    public void moveTo(LocalDate other) {
        day = other;
    }

    @Override
    public Instant instant() {
        return day.atTime(LocalTime.NOON).atZone(ENGLAND).toInstant();
    }

    @Override
    public ZoneId getZone() {
        return ENGLAND;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("all of it is in England");
    }
}
