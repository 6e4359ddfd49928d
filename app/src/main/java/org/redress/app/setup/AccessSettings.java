package org.redress.app.setup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.core.access.Officer;

/// Who may use the installation, as the configuration says.
///
/// @param sessionKey signs the sessions; empty for the one kept in the data folder
/// @param officers whom one may sign in as
/// @param machines the programs that may call the API, by the SHA-256 of their token
public record AccessSettings(
        Optional<String> sessionKey, List<Officer> officers, Map<String, Officer> machines) {

    public static final AccessSettings NONE =
            new AccessSettings(Optional.empty(), List.of(), Map.of());

    public AccessSettings {
        officers = List.copyOf(officers);
        machines = Map.copyOf(machines);
    }
}
