package org.redress.app.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.redress.core.access.Officer;
import org.redress.core.access.Role;
import org.redress.core.procedure.AreaId;
import org.redress.core.spi.ServiceArea;
import org.redress.core.spi.ServiceAreas;

/// The invented officers of the demonstration council.
public final class DemoOfficers {

    private static final String NAME = "officers.json";
    private static final String ALL = "all";

    /// An officer as the demonstration's data have them.
    ///
    /// @param areas ids of areas, or `all`
    record Entry(String id, String name, String post, List<String> roles, List<String> areas) {

        Officer officer(Set<AreaId> installed) {
            return new Officer(
                    id,
                    name,
                    post,
                    roles.stream()
                            .map(role -> Role.byId(role).orElseThrow())
                            .collect(Collectors.toUnmodifiableSet()),
                    installed.stream()
                            .filter(area -> areas.contains(ALL) || areas.contains(area.value()))
                            .collect(Collectors.toUnmodifiableSet()));
        }
    }

    private DemoOfficers() {}

    /// Everybody, each with those of their areas that are installed.
    public static List<Officer> of(ServiceAreas areas) {
        Set<AreaId> installed =
                areas.all().stream().map(ServiceArea::id).collect(Collectors.toUnmodifiableSet());
        try (InputStream data = DemoOfficers.class.getResourceAsStream(NAME)) {
            return List.of(new ObjectMapper().readValue(data, Entry[].class)).stream()
                    .map(entry -> entry.officer(installed))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(
                    "the demonstration's own officers cannot be read", broken);
        }
    }
}
