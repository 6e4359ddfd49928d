package org.redress.core.store;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.redress.core.spi.ServiceAreas;

/// What every service over the journal works with.
///
/// Safe between threads.
record Engine(
        ServiceAreas areas,
        InstantSource clock,
        Ledgers ledgers,
        Journal journal,
        Projector projector,
        PersonalStore personal,
        Answers answers,
        References references) {

    private static final ZoneId COUNCIL = ZoneId.of("Europe/London");

    static Engine of(ServiceAreas areas, InstantSource clock) {
        EventCodec codec = new EventCodec();
        return new Engine(
                areas,
                clock,
                new Ledgers(areas, codec),
                new Journal(clock, codec),
                new Projector(),
                new PersonalStore(),
                new Answers(clock),
                new References());
    }

    /// The day that it is in the council's offices.
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), COUNCIL);
    }
}
