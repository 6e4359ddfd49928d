package org.redress.core.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.redress.core.spi.AnArea.SOURCE;
import static org.redress.core.spi.AnArea.days;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.redress.core.calendar.Source;
import org.redress.core.calendar.Timescale.MonthsCommencingOn;
import org.redress.core.calendar.Timescale.WorkingDays;
import org.redress.core.calendar.WorkingCalendar;
import org.redress.core.complaint.CategoryCode;
import org.redress.core.complaint.TeamCode;
import org.redress.core.procedure.Anchor;
import org.redress.core.procedure.AreaId;
import org.redress.core.procedure.Kind;
import org.redress.core.procedure.Procedure;
import org.redress.core.procedure.ProcedureRef;
import org.redress.core.procedure.Stage;
import org.redress.core.procedure.StageBuilder;
import org.redress.core.procedure.StageId;
import org.redress.core.procedure.Standing;

class ServiceAreasTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.of(List.of());
    private static final AnArea PARKS = AnArea.called("parks", "PAR");
    private static final AnArea ROADS = AnArea.called("roads", "ROA");

    @Test
    void areas_stand_in_the_order_of_their_ids_whatever_the_order_they_were_found_in() {
        assertThat(areas(AuthoritySettings.SHIPPED, ROADS, PARKS).all())
                .containsExactly(PARKS, ROADS);
    }

    @Test
    void no_area_at_all_is_refused() {
        assertThat(problems(AuthoritySettings.SHIPPED))
                .containsExactly("no service area was found on the module path");
    }

    @Test
    void every_problem_is_reported_at_once() {
        AnArea twin = AnArea.called("parks", "PAR").with(Team.of("A", "One"), Team.of("a", ""));
        AnArea lost =
                ROADS.with(
                        Kind.formal("formal", "Formal", ProcedureRef.of("moon", "formal")),
                        Kind.informal("formal", "Twice"));

        assertThat(problems(AuthoritySettings.SHIPPED, PARKS, twin, lost))
                .containsExactlyInAnyOrder(
                        "area 'parks' is provided twice: by org.redress.core.spi.AnArea and"
                                + " org.redress.core.spi.AnArea",
                        "reference prefix 'PAR' is provided twice: by"
                                + " org.redress.core.spi.AnArea and org.redress.core.spi.AnArea",
                        "procedure 'parks/formal' is declared twice",
                        "area 'parks' has team 'a' without a label",
                        "area 'parks' has team 'a' twice",
                        "kind 'formal' of area 'roads' goes by procedure 'moon/formal', which no"
                                + " area declares",
                        "kind 'formal' of area 'roads' is declared twice");
    }

    @Test
    void a_kind_may_go_by_another_areas_procedure() {
        AnArea guest =
                ROADS.with(Kind.formal("formal", "Formal", PARKS.procedures().getFirst().ref()));

        assertThat(areas(AuthoritySettings.SHIPPED, PARKS, guest).kinds(guest.id()))
                .isEqualTo(guest.kinds());
    }

    @Test
    void a_declaration_that_does_not_hang_together_is_refused_in_all_its_points() {
        Source nowhere = new Source("Act", " ");
        Stage first =
                StageBuilder.stage("1", " ")
                        .respond(days(10), nowhere, days(20), SOURCE)
                        .deadline(
                                "after",
                                "After",
                                Anchor.reached("nothing"),
                                days(1),
                                Standing.LIMIT,
                                SOURCE)
                        .deadline(
                                "monthly",
                                "Monthly",
                                Anchor.request(),
                                new MonthsCommencingOn(1),
                                Standing.TARGET,
                                SOURCE)
                        .notice("told", "Notice", "after", "meeting", 10)
                        .role("reviewer", "Reviewer", SOURCE, "investigator")
                        .build();
        Stage last =
                StageBuilder.stage("2", "Stage 2")
                        .respond(days(10), SOURCE, days(20), SOURCE)
                        .askNext("ask", "Ask", days(5), Optional.empty(), false, SOURCE)
                        .build();

        assertThat(problems(AuthoritySettings.SHIPPED, PARKS.with(first, last)))
                .containsExactlyInAnyOrder(
                        "stage 'parks/formal/1' has no label",
                        "stage 'parks/formal/1' does not lead to the stage that follows it",
                        "stage 'parks/formal/1': deadline 'respond_target' has no source",
                        "stage 'parks/formal/1': deadline 'after' counts from milestone 'nothing',"
                                + " which the stage does not declare",
                        "stage 'parks/formal/1': deadline 'monthly' is a target, so it must be in"
                                + " working days",
                        "stage 'parks/formal/1': milestone 'told' gives notice of milestone"
                                + " 'meeting', which the stage does not declare",
                        "stage 'parks/formal/1': role 'reviewer' bars role 'investigator', which no"
                                + " stage so far declares",
                        "stage 'parks/formal/2' leads on, but no stage follows it");
    }

    @Test
    void an_authority_promises_more_but_never_beyond_the_limit() {
        assertThat(responseTarget(areas(targets(Map.of("respond_target", 8)), PARKS)))
                .isEqualTo(new WorkingDays(8));
        assertThat(responseTarget(areas(targets(Map.of("respond_target", 1)), PARKS)))
                .isEqualTo(new WorkingDays(1));
        assertThat(responseTarget(areas(targets(Map.of("respond_target", 20)), PARKS)))
                .isEqualTo(new WorkingDays(20));
        assertThat(problems(targets(Map.of("respond_target", 21)), PARKS))
                .containsExactly(
                        "target 'parks/formal/1/respond_target' of 21 working days is not between 1"
                                + " and 20");
        assertThat(problems(targets(Map.of("respond_target", 0)), PARKS)).hasSize(1);
    }

    @Test
    void a_promise_within_months_is_held_to_the_working_days_they_surely_have() {
        Stage months =
                StageBuilder.stage("1", "Stage 1")
                        .respond(days(20), SOURCE, new MonthsCommencingOn(6), SOURCE)
                        .build();

        assertThat(
                        responseTarget(
                                areas(targets(Map.of("respond_target", 120)), PARKS.with(months))))
                .isEqualTo(new WorkingDays(120));
        assertThat(problems(targets(Map.of("respond_target", 121)), PARKS.with(months))).hasSize(1);
    }

    @Test
    void only_targets_that_are_declared_can_be_set() {
        assertThat(problems(targets(Map.of("respond_limit", 5, "acknowlege", 2)), PARKS))
                .containsExactly(
                        "target 'parks/formal/1/acknowlege' is not declared by any area: the"
                                + " stage's targets are acknowledge, respond_target",
                        "'parks/formal/1/respond_limit' is no target: limits and guides cannot be"
                                + " set");
    }

    @Test
    void where_promise_and_limit_are_one_a_tighter_promise_leaves_the_limit_beside_it() {
        Stage stage = stage(areas(targets(Map.of("acknowledge", 2)), PARKS));

        assertThat(stage.deadline("acknowledge").orElseThrow().timescale())
                .isEqualTo(new WorkingDays(2));
        assertThat(stage.deadline("acknowledge").orElseThrow().standing())
                .isEqualTo(Standing.TARGET);
        assertThat(stage.deadline("acknowledge_limit").orElseThrow().timescale())
                .isEqualTo(new WorkingDays(5));
        assertThat(problems(targets(Map.of("acknowledge", 6)), PARKS)).hasSize(1);
    }

    @Test
    void an_authoritys_own_vocabulary_takes_the_place_of_the_areas() {
        Vocabulary own =
                new Vocabulary(
                        Map.of(PARKS.id(), List.of(Team.of("TREES", "Trees"))),
                        Map.of(
                                PARKS.id(),
                                List.of(ConcernCategory.of("dog-fouling", "Dog fouling"))));
        ServiceAreas areas = areas(settings(Targets.NONE, own), PARKS, ROADS);

        assertThat(areas.hasTeam(PARKS.id(), new TeamCode("TREES"))).isTrue();
        assertThat(areas.hasTeam(PARKS.id(), new TeamCode("ONE"))).isFalse();
        assertThat(areas.hasTeam(ROADS.id(), new TeamCode("ONE"))).isTrue();
        assertThat(areas.hasCategory(PARKS.id(), new CategoryCode("dog-fouling"))).isTrue();
        assertThat(areas.hasCategory(PARKS.id(), new CategoryCode("delay"))).isFalse();
    }

    @Test
    void an_authoritys_vocabulary_is_checked_like_an_areas() {
        Vocabulary own =
                new Vocabulary(
                        Map.of(
                                new AreaId("moon"),
                                List.of(Team.of("A B", "One"), Team.of("C", "one"))),
                        Map.of());

        assertThat(problems(settings(Targets.NONE, own), PARKS))
                .containsExactly(
                        "the authority's own vocabulary for area 'moon' is for an area that is not"
                                + " there",
                        "the authority's own vocabulary for area 'moon' has team 'A B': a code is"
                                + " letters and digits joined by hyphens",
                        "the authority's own vocabulary for area 'moon' has team 'C': the label"
                                + " 'one' of another");
    }

    @Test
    void a_team_belongs_to_a_unit_that_is_there_and_never_to_itself() {
        AnArea lost =
                PARKS.with(
                        Team.of("A", "a").within("B"),
                        Team.of("B", "b").within("C"),
                        Team.of("C", "c").within("B"),
                        Team.of("D", "d").within("d"),
                        Team.of("E", "e").within("E"),
                        Team.of("F", "f"),
                        Team.of("G", "g").within("F"));

        assertThat(problems(AuthoritySettings.SHIPPED, lost))
                .containsExactly(
                        "area 'parks' has team 'A' within 'B', which leads back to where it began",
                        "area 'parks' has team 'B' within 'C', which leads back to where it began",
                        "area 'parks' has team 'C' within 'B', which leads back to where it began",
                        "area 'parks' has team 'D' within 'd', which is none of its teams",
                        "area 'parks' has team 'E' within 'E', which leads back to where it began");
    }

    @Test
    void units_are_known_from_the_top_through_however_many_levels() {
        Team top = Team.of("F", "f");
        Team part = Team.of("G", "g").within("F");
        Team piece = Team.of("H", "h").within("G");
        Units units = new Units(List.of(piece, part, top));

        assertThat(units.largest()).containsExactly(top);
        assertThat(List.of(top, part, piece)).allMatch(team -> units.largestOf(team).equals(top));
    }

    private static AuthoritySettings targets(Map<String, Integer> days) {
        Map<Targets.Key, Integer> targets = new HashMap<>();
        days.forEach((deadline, count) ->
                targets.put(
                        new Targets.Key(
                                PARKS.procedures().getFirst().ref(), StageId.of("1"), deadline),
                        count));
        return settings(new Targets(targets), Vocabulary.SHIPPED);
    }

    private static AuthoritySettings settings(Targets targets, Vocabulary vocabulary) {
        Council council = new Council("Test Council", "Test", OptionalInt.empty());
        return new AuthoritySettings(council, targets, vocabulary);
    }

    private static ServiceAreas areas(AuthoritySettings authority, ServiceArea... areas) {
        return ServiceAreas.of(List.of(areas), authority, CALENDAR);
    }

    private static List<String> problems(AuthoritySettings authority, ServiceArea... areas) {
        return assertThatExceptionOfType(AreasRefused.class)
                .isThrownBy(() -> areas(authority, areas))
                .actual()
                .problems();
    }

    private static Stage stage(ServiceAreas areas) {
        Procedure procedure = areas.procedure(PARKS.procedures().getFirst().ref()).orElseThrow();
        return procedure.first();
    }

    private static Object responseTarget(ServiceAreas areas) {
        return stage(areas).deadline("respond_target").orElseThrow().timescale();
    }
}
