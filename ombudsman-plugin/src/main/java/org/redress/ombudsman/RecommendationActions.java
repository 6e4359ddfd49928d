package org.redress.ombudsman;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.redress.core.calendar.Dates;
import org.redress.core.complaint.Text;
import org.redress.core.spi.Action;
import org.redress.core.spi.ActionField;
import org.redress.core.spi.ActionResult;
import org.redress.core.spi.FieldType;
import org.redress.core.spi.Fields;
import org.redress.core.spi.Guidance;
import org.redress.core.spi.Option;
import org.redress.core.spi.Words;
import org.redress.ombudsman.OmbudsmanEvent.EvidenceSent;
import org.redress.ombudsman.OmbudsmanEvent.RecommendationMade;
import org.redress.ombudsman.OmbudsmanEvent.RecommendationMet;
import org.redress.ombudsman.OmbudsmanEvent.RecommendationNotMet;

/// The actions that record what the Ombudsman recommended and what became of it.
final class RecommendationActions {

    private static final String WORDING = "wording";
    private static final String DUE = "dueOn";
    static final String EVIDENCE = "send-evidence";
    static final String NAMED = "recommendation";
    private static final String COMPLIANCE = "compliance";

    private static final ActionField NUMBER =
            ActionField.required(NAMED, "Which recommendation?", new FieldType.Count());
    private static final Words<Boolean> COMPLIANCES =
            new Words<>(
                    "a state of compliance",
                    List.of(
                            new Words.Word<>("met", List.of("The recommendation is met"), true),
                            new Words.Word<>(
                                    "not-met", List.of("The recommendation is not met"), false)));

    private RecommendationActions() {}

    static List<Action<OmbudsmanCase, OmbudsmanEvent>> all() {
        return List.of(adding(), evidencing(), complying());
    }

    private static Action<OmbudsmanCase, OmbudsmanEvent> adding() {
        return new Action<OmbudsmanCase, OmbudsmanEvent>(
                        "add-recommendation",
                        "Add a recommendation",
                        List.of(
                                CaseFields.DAY,
                                ActionField.required(
                                                WORDING,
                                                "What is recommended?",
                                                new FieldType.Passage())
                                        .hint("It is printed in the report: name nobody."),
                                ActionField.optional(
                                        DUE, "By when is it due?", new FieldType.Day())),
                        OmbudsmanCase::isUpheld,
                        (state, fields, _) -> add(state, fields))
                .guided(
                        Guidance.<OmbudsmanCase>none()
                                .unless(state -> StepObstacles.notUpheld(state).orElse("")));
    }

    private static Action<OmbudsmanCase, OmbudsmanEvent> evidencing() {
        return new Action<OmbudsmanCase, OmbudsmanEvent>(
                        EVIDENCE,
                        "Record evidence sent to the Ombudsman",
                        List.of(CaseFields.DAY, NUMBER),
                        RecommendationActions::isOneOpen,
                        (state, fields, _) -> evidence(state, fields))
                .guided(choosing());
    }

    private static Action<OmbudsmanCase, OmbudsmanEvent> complying() {
        return new Action<OmbudsmanCase, OmbudsmanEvent>(
                        "record-compliance",
                        "Record what the Ombudsman found of a recommendation",
                        List.of(
                                CaseFields.DAY,
                                NUMBER,
                                ActionField.required(
                                        COMPLIANCE,
                                        "What did the Ombudsman find?",
                                        new FieldType.Choice(COMPLIANCES))),
                        RecommendationActions::isOneOpen,
                        (state, fields, _) -> comply(state, fields))
                .guided(choosing());
    }

    private static Guidance<OmbudsmanCase> choosing() {
        return Guidance.<OmbudsmanCase>none()
                .unless(_ -> "no recommendation waits to be met")
                .choosing(NAMED, RecommendationActions::open);
    }

    private static List<Option> open(OmbudsmanCase state) {
        List<Recommendation> made = state.recommendations();
        return IntStream.rangeClosed(1, made.size())
                .filter(number -> made.get(number - 1).compliedOn().isEmpty())
                .mapToObj(number -> option(number, made.get(number - 1)))
                .toList();
    }

    private static Option option(int number, Recommendation made) {
        String due = made.dueOn().map(day -> ", due by " + Dates.longForm(day)).orElse("");
        return new Option(Integer.toString(number), "Recommendation " + number + due);
    }

    private static boolean isOneOpen(OmbudsmanCase state) {
        return state.recommendations().stream().anyMatch(each -> each.compliedOn().isEmpty());
    }

    private static ActionResult<OmbudsmanEvent> add(OmbudsmanCase state, Fields fields) {
        LocalDate on = CaseFields.afterUpheld(state, fields);
        Optional<LocalDate> due = fields.day(DUE);
        fields.notBefore(DUE, due, Optional.of(on), "the recommendation");
        Optional<Text> wording = fields.passage(WORDING);
        int number = state.recommendations().size() + 1;
        return ActionResult.of(
                fields,
                () -> {
                    Text text = wording.orElseThrow();
                    return new ActionResult.Taken<>(
                            List.of(new RecommendationMade(on, number, text.ref(), due)),
                            List.of(text));
                });
    }

    private static ActionResult<OmbudsmanEvent> evidence(OmbudsmanCase state, Fields fields) {
        Named named = named(state, fields);
        return ActionResult.of(
                fields, () -> ActionResult.Taken.of(new EvidenceSent(named.on(), named.number())));
    }

    private static ActionResult<OmbudsmanEvent> comply(OmbudsmanCase state, Fields fields) {
        Named named = named(state, fields);
        Optional<Boolean> met = fields.word(COMPLIANCE, COMPLIANCES);
        boolean twice =
                met.filter(isMet -> !isMet).isPresent()
                        && named.found().flatMap(Recommendation::notMetOn).isPresent();
        CaseRule.RECOMMENDATION_NOT_MET_ALREADY.refuseIf(
                twice, fields, COMPLIANCE, "it is recorded as not met already");
        fields.notBefore(
                CaseFields.ON,
                Optional.of(named.on()),
                named.found().flatMap(Recommendation::notMetOn),
                "it was recorded as not met");
        return ActionResult.of(
                fields,
                () ->
                        ActionResult.Taken.of(
                                met.orElseThrow()
                                        ? new RecommendationMet(named.on(), named.number())
                                        : new RecommendationNotMet(named.on(), named.number())));
    }

    private record Named(LocalDate on, int number, Optional<Recommendation> found) {}

    /// The recommendation that the fields name: one that is not met yet.
    private static Named named(OmbudsmanCase state, Fields fields) {
        LocalDate on = CaseFields.on(state, fields);
        int number = fields.count(NAMED).orElse(0);
        Optional<Recommendation> found = state.recommendation(number);
        CaseRule.RECOMMENDATION_KNOWN.refuseIf(
                found.isEmpty(), fields, NAMED, "the case has no recommendation " + number);
        found.flatMap(Recommendation::compliedOn)
                .ifPresent(day ->
                        CaseRule.RECOMMENDATION_MET_ALREADY.refuseIf(
                                true, fields, NAMED, "it was met on " + day + " already"));
        fields.notBefore(
                CaseFields.ON,
                Optional.of(on),
                found.map(Recommendation::madeOn),
                "the recommendation");
        return new Named(on, number, found);
    }
}
