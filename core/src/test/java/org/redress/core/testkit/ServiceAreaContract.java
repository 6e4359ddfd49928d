package org.redress.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.redress.core.calendar.Source;
import org.redress.core.calendar.Timescale;
import org.redress.core.procedure.AreaId;
import org.redress.core.procedure.Deadlines;
import org.redress.core.procedure.Kind;
import org.redress.core.procedure.MilestoneId;
import org.redress.core.procedure.Opening;
import org.redress.core.procedure.Procedure;
import org.redress.core.procedure.ProcedureRef;
import org.redress.core.procedure.Stage;
import org.redress.core.procedure.StageBuilder;
import org.redress.core.procedure.StageDates;
import org.redress.core.procedure.StageId;
import org.redress.core.spi.AuthoritySettings;
import org.redress.core.spi.ConcernCategory;
import org.redress.core.spi.ServiceArea;
import org.redress.core.spi.ServiceAreas;
import org.redress.core.spi.Team;

/// What every service area keeps to. Extend it in the plugin's tests, and give it the area.
public abstract class ServiceAreaContract {

    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    private static final int FOUR_YEARS = 4 * 365 + 1;

    /// The area, made anew at each call.
    protected abstract ServiceArea area();

    @Test
    public void it_gives_the_same_answers_each_time() {
        ServiceArea first = area();
        ServiceArea second = area();

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.label()).isEqualTo(first.label());
        assertThat(second.referencePrefix()).isEqualTo(first.referencePrefix());
        assertThat(second.kinds()).isEqualTo(first.kinds());
        assertThat(second.procedures()).isEqualTo(first.procedures());
        assertThat(second.scope()).isEqualTo(first.scope());
        assertThat(second.teams()).isEqualTo(first.teams());
        assertThat(second.categories()).isEqualTo(first.categories());
    }

    @Test
    public void it_is_named() {
        assertThat(area().label()).isNotBlank();
        assertThat(area().referencePrefix()).matches("[A-Z]{3}");
        assertThat(area().kinds()).extracting(Kind::label).allMatch(label -> !label.isBlank());
        assertThat(area().teams()).extracting(Team::label).allMatch(label -> !label.isBlank());
        assertThat(area().categories())
                .extracting(ConcernCategory::label)
                .allMatch(label -> !label.isBlank());
    }

    /// Core's own checks at start-up: labels and sources everywhere, stages that lead on, no id
    /// twice, nothing named that is not declared.
    @Test
    public void core_accepts_it() {
        List<ServiceArea> areas = new ArrayList<>(List.of(area()));
        area().kinds().stream()
                .flatMap(kind -> kind.procedure().stream())
                .filter(ref -> !ref.area().equals(area().id()))
                .distinct()
                .map(NeighbouringArea::new)
                .forEach(areas::add);

        assertThatCode(() ->
                        ServiceAreas.of(areas, AuthoritySettings.SHIPPED, StageInTest.CALENDAR))
                .doesNotThrowAnyException();
    }

    @Test
    public void numbered_stages_are_numbered_in_their_order() {
        for (Procedure procedure : area().procedures()) {
            List<String> ids =
                    procedure.stages().stream().map(Stage::id).map(StageId::value).toList();
            if (ids.getFirst().matches("[0-9]+")) {
                assertThat(ids)
                        .containsExactlyElementsOf(
                                Stream.iterate(1, number -> number + 1)
                                        .map(String::valueOf)
                                        .limit(ids.size())
                                        .toList());
            }
        }
    }

    @Test
    public void every_deadline_has_a_date_once_all_is_known() {
        stages().forEach(stage ->
                assertThat(allKnown(stage, FIRST).all())
                        .as("stage %s", stage.id())
                        .hasSameSizeAs(stage.deadlines()));
    }

    @Test
    public void on_every_day_the_promise_ends_no_later_than_the_limit_and_the_limit_than_the_cap() {
        for (Stage stage : stages().toList()) {
            for (int day = 0; day < FOUR_YEARS; day++) {
                Deadlines deadlines = allKnown(stage, FIRST.plusDays(day));
                LocalDate limit = due(deadlines, stage.responseLimit());
                assertThat(due(deadlines, stage.response())).isBeforeOrEqualTo(limit);
                stage.extension()
                        .flatMap(rule -> rule.cap())
                        .ifPresent(cap -> assertThat(limit).isBeforeOrEqualTo(due(deadlines, cap)));
            }
        }
    }

    @Test
    public void it_is_found_on_the_class_path() {
        assertThat(ServiceLoader.load(ServiceArea.class).stream())
                .extracting(ServiceLoader.Provider::type)
                .contains(area().getClass());
    }

    @Test
    public void its_module_provides_it_and_exports_nothing() throws IOException {
        ModuleDescriptor module = module();

        assertThat(module.exports()).isEmpty();
        assertThat(module.provides())
                .filteredOn(provides -> provides.service().equals(ServiceArea.class.getName()))
                .flatExtracting(ModuleDescriptor.Provides::providers)
                .contains(area().getClass().getName());
    }

    private ModuleDescriptor module() throws IOException {
        try (InputStream descriptor = moduleInfo().toURL().openStream()) {
            return ModuleDescriptor.read(descriptor);
        }
    }

    private URI moduleInfo() throws IOException {
        try {
            URI home =
                    area().getClass().getProtectionDomain().getCodeSource().getLocation().toURI();
            return home.getPath().endsWith("/")
                    ? home.resolve("module-info.class")
                    : URI.create("jar:" + home + "!/module-info.class");
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private Stream<Stage> stages() {
        return area().procedures().stream().flatMap(procedure -> procedure.stages().stream());
    }

    private static Deadlines allKnown(Stage stage, LocalDate requested) {
        StageDates dates =
                new StageDates(
                        requested,
                        Optional.of(requested.plusDays(1)),
                        Optional.of(requested.plusDays(2)),
                        Map.<MilestoneId, LocalDate>of());
        return Deadlines.of(stage, dates, StageInTest.CALENDAR);
    }

    private static LocalDate due(Deadlines deadlines, String key) {
        return deadlines.get(key).orElseThrow().due();
    }

    /// Stands in for another area whose procedure this one sends complaints by.
    private record NeighbouringArea(ProcedureRef ref) implements ServiceArea {

        @Override
        public AreaId id() {
            return ref.area();
        }

        @Override
        public String label() {
            return "Neighbour";
        }

        @Override
        public String referencePrefix() {
            return "NEIGHBOUR-" + ref.area();
        }

        @Override
        public List<Kind> kinds() {
            return List.of();
        }

        @Override
        public List<Procedure> procedures() {
            return List.of(new Procedure(ref, "Neighbour's", List.of(stage())));
        }

        private static Stage stage() {
            var source = new Source("Test", "1");
            var timescale = new Timescale.WorkingDays(1);
            return StageBuilder.stage("1", "Only")
                    .openedBy(Opening.RECEIPT)
                    .respond(timescale, source, timescale, source)
                    .build();
        }

        @Override
        public List<Team> teams() {
            return List.of();
        }

        @Override
        public List<ConcernCategory> categories() {
            return List.of();
        }
    }
}
