package org.redress.app.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.redress.core.casework.Casework;
import org.redress.core.casework.Intake;
import org.redress.core.spi.ServiceArea;
import org.redress.core.spi.ServiceAreas;

/// Loads the demonstration council into an empty installation: through the engine, by the rules, in
/// one transaction.
public final class DemoCouncil {

    /// The day on which the published reports of 2024-25 were drawn.
    static final LocalDate PUBLISHED_AS_AT = LocalDate.of(2025, 9, 30);

    static final String OFFICER = "demo";

    private static final List<String> PUBLISHED = List.of("childrens.json", "adults.json");
    private static final String BUSY = "corporate.json";
    private static final String OUTSIDE = "ombudsman.json";

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
        int loaded = casework.intake().inOneTransaction(session -> load(session, progress));
        casework.auditor().anchor();
        return loaded;
    }

    private int load(Intake.Session session, IntConsumer progress) {
        Entry entry = new Entry(session, today, progress);
        for (String published : PUBLISHED) {
            AreaTargets targets = OwnData.read(published, AreaTargets.class);
            in(targets.area(), area -> new PublishedYears(areas, area, targets, entry).load());
        }
        DirectorateTargets busy = OwnData.read(BUSY, DirectorateTargets.class);
        in(busy.area(), area -> new DirectorateYears(areas, area, busy, entry).load());
        areas.all().forEach(area -> new LivelyPresent(areas, area, today, entry).load());
        new OutsideLedger(areas, OwnData.read(OUTSIDE, OutsideTargets.class), entry).load();
        session.keep();
        return entry.entered();
    }

    /// In the area of that id, if it is installed.
    private void in(String id, Consumer<ServiceArea> load) {
        areas.all().stream().filter(area -> area.id().value().equals(id)).forEach(load);
    }
}
