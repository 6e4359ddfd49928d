package org.redress.core.http.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.redress.core.calendar.DateOutOfRange;
import org.redress.core.complaint.Rulebook;
import org.redress.core.http.wire.Answer;
import org.redress.core.http.wire.DayInput;
import org.redress.core.http.wire.FieldError;
import org.redress.core.http.wire.Output;
import org.redress.core.http.wire.Problem;
import org.redress.core.http.wire.WordInput;
import org.redress.core.procedure.AreaId;
import org.redress.core.procedure.Clock;
import org.redress.core.procedure.Deadlines;
import org.redress.core.procedure.MilestoneId;
import org.redress.core.procedure.Procedure;
import org.redress.core.procedure.ProcedureId;
import org.redress.core.procedure.ProcedureRef;
import org.redress.core.procedure.Stage;
import org.redress.core.procedure.StageDates;
import org.redress.core.procedure.StageId;

/// Works deadlines out for days that are given, without a complaint.
final class CalculatorResource {

    private static final String STEP = "[a-z0-9]+(-[a-z0-9]+)*:[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private static final Pattern STEPS = Pattern.compile(STEP + "(," + STEP + ")*");
    private static final String REACHED = "reached";
    private static final DayInput DAY = new DayInput();

    private static final List<Param> PARAMS =
            List.of(
                    Params.AREA,
                    Param.path("procedure", WordInput.slug(ProcedureId::new), "a procedure's id"),
                    Param.query(
                            "stage", WordInput.slug(StageId::new), "the first one if not given"),
                    Param.query(
                                    "requested",
                                    DAY,
                                    "the day of the request; for a first stage, of receipt")
                            .isRequired(),
                    Param.query("acknowledged", DAY, "the day of acknowledgement"),
                    Param.query("responded", DAY, "the day of the response"),
                    Param.query(
                            REACHED,
                            new WordInput(
                                    STEPS,
                                    "steps and their days: step:2025-03-14,...",
                                    400,
                                    t -> t),
                            "the steps taken, such as `statement-agreed:2025-03-14`, with commas"));

    /// The deadlines of a stage, by key.
    public record Dates(
            AreaId area, ProcedureId procedure, StageId stage, Map<String, LocalDate> deadlines) {}

    private final Rulebook rules;

    CalculatorResource(Rulebook rules) {
        this.rules = rules;
    }

    List<Operation> operations() {
        return List.of(
                Operation.get(
                        "calculate-deadlines",
                        Paths.API + "/deadlines/{area}/{procedure}",
                        "deadlines",
                        "Every date that follows in a stage from the days given",
                        PARAMS,
                        Reply.json(200, "The dates", Dates.class),
                        this::calculate));
    }

    private Answer calculate(Call call) {
        ProcedureRef ref =
                new ProcedureRef(
                        call.get("area", AreaId.class), call.get("procedure", ProcedureId.class));
        return rules.procedure(ref)
                .flatMap(procedure -> stage(procedure, call))
                .map(stage -> calculate(ref, stage, call))
                .orElseGet(() -> Problem.notFound("There is no such procedure or stage").answer());
    }

    private static Optional<Stage> stage(Procedure procedure, Call call) {
        return call.find("stage", StageId.class)
                .map(procedure::stage)
                .orElseGet(() -> Optional.of(procedure.first()));
    }

    private Answer calculate(ProcedureRef ref, Stage stage, Call call) {
        try {
            Map<String, LocalDate> dates = dates(stage, call);
            return Answer.json(
                    200, Output.of(new Dates(ref.area(), ref.procedure(), stage.id(), dates)));
        } catch (DateOutOfRange e) {
            return wrong("requested", "date-range", String.valueOf(e.getMessage()));
        } catch (DateTimeException e) {
            return wrong(REACHED, "date", REACHED + " has a date that is not in the calendar");
        }
    }

    private static Answer wrong(String field, String rule, String reason) {
        return Problem.badRequest(FieldError.of(field, rule, reason)).answer();
    }

    private Map<String, LocalDate> dates(Stage stage, Call call) {
        Deadlines deadlines =
                Deadlines.of(
                        stage,
                        new StageDates(
                                call.get("requested", LocalDate.class),
                                call.find("acknowledged", LocalDate.class),
                                call.find("responded", LocalDate.class),
                                reached(call)),
                        rules.calendar());
        Map<String, LocalDate> dates = new LinkedHashMap<>();
        if (stage.clock() == Clock.FROM_ACKNOWLEDGEMENT) {
            dates.put("clock_starts", deadlines.clockStart());
        }
        deadlines.all().forEach(deadline -> dates.put(deadline.rule().key(), deadline.due()));
        return dates;
    }

    private static Map<MilestoneId, LocalDate> reached(Call call) {
        return call.find(REACHED, String.class).stream()
                .flatMap(steps -> Arrays.stream(steps.split(",", -1)))
                .map(step -> step.split(":", 2))
                .collect(
                        Collectors.toMap(
                                step -> MilestoneId.of(step[0]),
                                step -> LocalDate.parse(step[1]),
                                (_, last) -> last));
    }
}
