package org.redress.core.access;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.redress.core.spi.ServiceArea;
import org.redress.core.spi.ServiceAreas;

/// Takes every call from this machine as one account that may do everything: for a trial, where no
/// machine accounts are set up.
///
/// @param account whose calls they are
public record OpenDoor(Officer account) implements Callers {

    public static OpenDoor to(ServiceAreas areas) {
        return new OpenDoor(
                new Officer(
                        "officer",
                        "Whoever works on this machine",
                        "",
                        Set.of(Role.MACHINE, Role.EQUALITY_KEEPER),
                        areas.all().stream()
                                .map(ServiceArea::id)
                                .collect(Collectors.toUnmodifiableSet())));
    }

    @Override
    public Optional<Caller> caller(Optional<String> token) {
        return Optional.of(new Caller(account, true));
    }
}
