package org.redress.app.writing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.redress.app.desk.Labels;
import org.redress.core.calendar.Dates;
import org.redress.core.complaint.Command;
import org.redress.core.complaint.Complaint;
import org.redress.core.complaint.PersonId;
import org.redress.core.complaint.StageRecord;
import org.redress.core.complaint.TextRef;
import org.redress.core.letter.Names;
import org.redress.core.letter.Occasion;
import org.redress.core.procedure.Deadline;
import org.redress.core.procedure.Deadlines;
import org.redress.core.procedure.Milestone;
import org.redress.core.procedure.MilestoneId;
import org.redress.core.procedure.Procedure;
import org.redress.core.procedure.Stage;
import org.redress.core.procedure.StageDates;
import org.redress.core.procedure.StageId;

/// What the stage that a letter is about gives: its days as they would be if what the letter tells
/// happened today.
///
/// @param names the name of a person on the case
record StageFilling(
        Labels labels,
        Complaint complaint,
        Function<PersonId, Optional<String>> names,
        LocalDate today) {

    /// @param answers what the officer answered, by name
    void fill(Occasion occasion, Map<String, String> answers, Map<String, String> values) {
        procedure()
                .ifPresent(found ->
                        record(occasion, found)
                                .ifPresent(record ->
                                        found.stage(record.stage())
                                                .ifPresent(stage -> {
                                                    fill(found, stage, record, values);
                                                    promise(
                                                            stage,
                                                            new ToldExtension(
                                                                    occasion, record, answers),
                                                            values);
                                                })));
    }

    private Optional<Procedure> procedure() {
        return complaint.procedure().flatMap(labels.areas()::procedure);
    }

    /// The stage's record; of a stage that is asked for, that of the one before it.
    private Optional<StageRecord> record(Occasion occasion, Procedure procedure) {
        Optional<StageId> wanted = occasion.stage();
        boolean before = occasion.command().equals(Command.DeclineStage.class);
        return before
                ? wanted.flatMap(procedure::before).map(Stage::id).flatMap(complaint::stage)
                : wanted.map(complaint::stage).orElseGet(complaint::latestStage);
    }

    private void fill(
            Procedure procedure, Stage stage, StageRecord record, Map<String, String> values) {
        values.put(Names.STAGE, stage.label());
        values.put(Names.REQUESTED, Dates.longForm(record.requestedOn()));
        Deadlines deadlines = Deadlines.of(stage, dates(record), labels.areas().calendar());
        procedure.after(stage.id()).ifPresent(next -> values.put(Names.NEXT_STAGE, next.label()));
        stage.escalation()
                .flatMap(window -> deadlines.get(window.deadline()))
                .ifPresent(last -> values.put(Names.ASK_BY, Dates.longForm(last.due())));
        people(stage, record, values);
        steps(stage, record, values);
    }

    /// The day by which the response is promised: with the extensions that were given before the
    /// one that the letter tells of.
    private void promise(Stage stage, ToldExtension told, Map<String, String> values) {
        StageRecord record = told.record();
        List<StageRecord.Extension> given = told.before();
        Optional<LocalDate> promised =
                given.isEmpty()
                        ? Deadlines.of(stage, dates(record), labels.areas().calendar())
                                .get(stage.response())
                                .map(Deadline::due)
                        : Optional.of(given.getLast().until());
        promised.ifPresent(day -> values.put(Names.RESPONSE_DUE, Dates.longForm(day)));
    }

    private StageDates dates(StageRecord record) {
        StageDates known = record.dates();
        return new StageDates(
                known.requested(),
                known.acknowledged().or(() -> Optional.of(today)),
                known.responded().or(() -> Optional.of(today)),
                known.reached());
    }

    private void people(Stage stage, StageRecord record, Map<String, String> values) {
        stage.roles()
                .forEach(role -> {
                    List<String> held =
                            record.appointments().stream()
                                    .filter(it -> it.role().equals(role.id()))
                                    .flatMap(it -> names.apply(it.person()).stream())
                                    .toList();
                    if (!held.isEmpty()) {
                        values.put(role.label(), String.join(", ", held));
                    }
                });
    }

    private static void steps(Stage stage, StageRecord record, Map<String, String> values) {
        stage.milestones()
                .forEach(step ->
                        Optional.ofNullable(record.milestones().get(step.id()))
                                .or(() ->
                                        record.announced().entrySet().stream()
                                                .filter(it -> announces(stage, it.getKey(), step))
                                                .map(Map.Entry::getValue)
                                                .findFirst())
                                .ifPresent(day -> values.put(step.label(), Dates.longForm(day))));
    }

    private static boolean announces(Stage stage, MilestoneId notice, Milestone step) {
        return stage.milestone(notice)
                .flatMap(Milestone::notice)
                .filter(it -> it.of().equals(step.id()))
                .isPresent();
    }

    /// What the case has on record already of what the letter would ask.
    ///
    /// @param answers what the officer answered, by name
    void recorded(
            Occasion occasion,
            Map<String, String> answers,
            Map<String, String> values,
            Function<TextRef, Optional<String>> texts) {
        procedure()
                .flatMap(found -> record(occasion, found))
                .flatMap(record -> new ToldExtension(occasion, record, answers).of())
                .ifPresent(told -> {
                    values.put(Names.NEW_DATE, Dates.longForm(told.until()));
                    told.reason()
                            .flatMap(texts)
                            .ifPresent(reason -> values.put(Names.REASON, reason));
                });
    }
}
