package org.redress.app.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntConsumer;
import org.redress.core.casework.Casework;
import org.redress.core.spi.ServiceAreas;

/// Loads the demonstration council into an empty installation: through the engine, by the rules, in
/// one transaction.
public final class DemoCouncil {

    /// The day on which the published reports of 2024-25 were drawn.
    static final LocalDate PUBLISHED_AS_AT = LocalDate.of(2025, 9, 30);

    static final String OFFICER = "demo";

    private static final List<String> PUBLISHED = List.of("childrens.json");

    private final Casework casework;
    private final ServiceAreas areas;
    private final LocalDate today;

    public DemoCouncil(Casework casework, ServiceAreas areas, LocalDate today) {
        this.casework = casework;
        this.areas = areas;
        this.today = today;
    }

    /// Loads it.
    ///
    /// @param progress told how many records are in, now and then
    /// @return how many records were loaded
    /// @throws IllegalStateException if the installation is not empty
    public int load(IntConsumer progress) {
        if (!casework.isEmpty()) {
            throw new IllegalStateException("the demonstration is loaded into an empty place only");
        }
        int loaded =
                casework.intake()
                        .inOneTransaction(session -> {
                            Entry entry = new Entry(casework.desk(), session, progress);
                            for (String published : PUBLISHED) {
                                AreaTargets targets = read(published);
                                areas.all().stream()
                                        .filter(area -> area.id().value().equals(targets.area()))
                                        .forEach(area ->
                                                new PublishedYears(areas, area, targets, entry)
                                                        .load());
                            }
                            areas.all()
                                    .forEach(area ->
                                            new LivelyPresent(areas, area, today, entry).load());
                            session.keep();
                            return entry.entered();
                        });
        casework.auditor().anchor();
        return loaded;
    }

    private static AreaTargets read(String name) {
        try (InputStream data = DemoCouncil.class.getResourceAsStream(name)) {
            return new ObjectMapper().readValue(data, AreaTargets.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(
                    "the demonstration's own data cannot be read: " + name, broken);
        }
    }
}
