package org.redress.app.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.redress.app.demo.DemoOfficers;
import org.redress.app.setup.AccessSettings;
import org.redress.app.signin.ChosenOfficer;
import org.redress.app.signin.Seal;
import org.redress.app.signin.SessionKey;
import org.redress.app.signin.Sessions;
import org.redress.app.signin.SignIn;
import org.redress.core.access.Callers;
import org.redress.core.access.MachineAccounts;
import org.redress.core.access.Officer;
import org.redress.core.access.OpenDoor;
import org.redress.core.access.Role;
import org.redress.core.spi.Council;
import org.redress.core.spi.ServiceArea;
import org.redress.core.spi.ServiceAreas;

/// How people and programs come in, as the installation is set up.
///
/// @param settings who may use it
/// @param areas the areas that are installed
record Doors(AccessSettings settings, ServiceAreas areas) {

    /// The council's officers; without any, the invented ones of a trial, or the one person at this
    /// machine.
    SignIn signIn() {
        if (!settings.officers().isEmpty()) {
            return new ChosenOfficer(settings.officers());
        }
        return new ChosenOfficer(
                areas.council().equals(Council.INVENTED)
                        ? DemoOfficers.of(areas)
                        : List.of(alone()));
    }

    private Officer alone() {
        return new Officer(
                "officer",
                "Whoever works on this machine",
                "Every role",
                EnumSet.complementOf(EnumSet.of(Role.MACHINE)),
                areas.all().stream().map(ServiceArea::id).collect(Collectors.toSet()));
    }

    /// The programs with a token; without any, every program on this machine.
    Callers callers() {
        return settings.machines().isEmpty()
                ? OpenDoor.to(areas)
                : new MachineAccounts(settings.machines());
    }

    /// The server is reached on this machine only, where there is no TLS.
    Sessions sessions(Path data) {
        byte[] key =
                settings.sessionKey()
                        .map(text -> text.getBytes(UTF_8))
                        .orElseGet(() -> SessionKey.in(data));
        return new Sessions(new Seal(key), false);
    }
}
