package org.redress.core.store;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.core.casework.WorkItem.Task;
import org.redress.core.casework.WorkQuery.Lane;
import org.redress.core.complaint.Complaint;
import org.redress.core.complaint.OfficerId;
import org.redress.core.complaint.TeamCode;
import org.redress.core.procedure.StageId;
import org.redress.core.spi.Row;

/// The row that says what a complaint needs next.
final class WorkRows {

    /// Something to do.
    private record Need(
            Lane lane,
            LocalDate day,
            Task task,
            Optional<StageId> stage,
            Optional<String> key,
            Optional<Integer> number) {

        static Need since(Lane lane, LocalDate day, Task task) {
            return new Need(lane, day, task, Optional.empty(), Optional.empty(), Optional.empty());
        }

        static Need numbered(LocalDate day, Task task, Optional<StageId> stage, int number) {
            return new Need(Lane.DUE, day, task, stage, Optional.empty(), Optional.of(number));
        }
    }

    private WorkRows() {}

    /// Empty for a complaint that needs nothing.
    static Optional<Row> of(String reference, Complaint complaint, List<StageAccount> stages) {
        return need(complaint, stages)
                .map(need ->
                        RowBuilder.in(Tables.WORK)
                                .with("reference", reference)
                                .with("area", complaint.area().value())
                                .maybe("team", complaint.team().map(TeamCode::value))
                                .maybe("officer", complaint.officer().map(OfficerId::value))
                                .with("lane", need.lane())
                                .with("day", need.day())
                                .with("place", complaint.madeByYoungPerson() ? 0 : 1)
                                .with("task", need.task())
                                .maybe("stage", need.stage().map(StageId::value))
                                .maybe("key", need.key())
                                .maybe("number", need.number())
                                .row());
    }

    private static Optional<Need> need(Complaint complaint, List<StageAccount> stages) {
        LocalDate received = complaint.complainedOn().orElseGet(complaint::receivedOn);
        return switch (complaint.status()) {
            case AWAITING_TRIAGE ->
                    Optional.of(
                            complaint.awaitsConsent()
                                    ? Need.since(Lane.WAITING, received, Task.CONSENT)
                                    : Need.since(Lane.TRIAGE, received, Task.TRIAGE));
            case INFORMAL -> Optional.of(Need.since(Lane.INFORMAL, received, Task.RESOLVE));
            case SUSPENDED ->
                    complaint.suspendedOn().map(day -> Need.since(Lane.WAITING, day, Task.RESUME));
            case OPEN, ANSWERED, WITHDRAWN, RESOLVED, RECORDED, NOT_ACCEPTED ->
                    Stream.of(deadlines(stages), remedies(complaint), lessons(complaint))
                            .flatMap(needs -> needs)
                            .min(Comparator.comparing(Need::day));
        };
    }

    private static Stream<Need> deadlines(List<StageAccount> stages) {
        return stages.stream().flatMap(stage -> stage.next().map(due -> need(stage, due)).stream());
    }

    private static Need need(StageAccount stage, StageAccount.Due due) {
        String key = StageAccount.key(due.deadline());
        return new Need(
                Lane.DUE,
                due.day(),
                task(stage, key),
                Optional.of(stage.record().stage()),
                Optional.of(key),
                Optional.empty());
    }

    private static Task task(StageAccount stage, String key) {
        if (stage.isResponse(key)) {
            return Task.RESPOND;
        }
        return stage.isAcknowledgement(key) ? Task.ACKNOWLEDGE : Task.STEP;
    }

    private static Stream<Need> remedies(Complaint complaint) {
        return complaint.remedies().stream()
                .filter(remedy -> remedy.doneOn().isEmpty())
                .flatMap(remedy ->
                        remedy.dueOn().stream()
                                .map(day ->
                                        Need.numbered(
                                                day,
                                                Task.REMEDY,
                                                Optional.of(remedy.stage()),
                                                remedy.number())));
    }

    private static Stream<Need> lessons(Complaint complaint) {
        return complaint.lessons().stream()
                .filter(lesson -> lesson.doneOn().isEmpty())
                .flatMap(lesson ->
                        lesson.dueOn().stream()
                                .map(day ->
                                        Need.numbered(
                                                day,
                                                Task.LESSON,
                                                Optional.empty(),
                                                lesson.number())));
    }
}
