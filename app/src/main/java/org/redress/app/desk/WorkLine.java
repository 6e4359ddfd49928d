package org.redress.app.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.app.page.Link;
import org.redress.app.page.Tag;
import org.redress.app.page.WorkPage;
import org.redress.core.access.Officer;
import org.redress.core.access.Permission;
import org.redress.core.access.PermittedLedgers;
import org.redress.core.calendar.Dates;
import org.redress.core.calendar.Working;
import org.redress.core.casework.WorkItem;
import org.redress.core.complaint.Command;
import org.redress.core.complaint.OfficerId;
import org.redress.core.complaint.Rag;
import org.redress.core.complaint.TeamCode;
import org.redress.core.http.wire.Kebab;
import org.redress.core.procedure.AreaId;
import org.redress.core.procedure.DeadlineRule;
import org.redress.core.procedure.ProcedureRef;
import org.redress.core.procedure.Stage;
import org.redress.core.procedure.StageId;

/// A case that needs somebody, in the words of the list of work.
///
/// @param labels what codes are called
/// @param officer whose list it is
/// @param today the day that it is
public record WorkLine(Labels labels, Officer officer, LocalDate today) {

    /// The line.
    public WorkPage.Item of(WorkItem item) {
        String address =
                item.owed()
                        .map(owed -> RecordAddress.of(owed.ledger(), item.reference()))
                        .orElse(CaseAddress.of(item.reference()));
        return new WorkPage.Item(
                new Link(item.reference(), address),
                item.subject().orElse("No subject recorded"),
                place(item),
                day(item),
                tag(item),
                next(item, address),
                item.madeByYoungPerson(),
                why(item));
    }

    private String place(WorkItem item) {
        AreaId area = new AreaId(item.area());
        return Stream.of(
                        Optional.of(labels.area(area)),
                        item.stage().map(id -> stageLabel(item, new StageId(id))),
                        item.team().map(code -> labels.team(area, new TeamCode(code))),
                        item.officer().map(id -> labels.officer(new OfficerId(id))))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private String stageLabel(WorkItem item, StageId id) {
        return stage(item)
                .map(Stage::label)
                .orElseGet(() -> labels.stageLabel(new AreaId(item.area()), id));
    }

    private String day(WorkItem item) {
        String day = Dates.longForm(item.day());
        return switch (item.task()) {
            case TRIAGE -> "Received on " + day;
            case RESOLVE -> "Being put right since " + day;
            case RESUME -> "Suspended since " + day;
            case CONSENT -> "Consent awaited since " + day;
            case ACKNOWLEDGE, STEP, RESPOND, REMEDY, LESSON, RECORD ->
                    what(item) + " by " + day + distance(item.day());
        };
    }

    private String distance(LocalDate day) {
        return " (" + Urgency.distance(day, today, labels.areas().calendar()) + ")";
    }

    private String what(WorkItem item) {
        return switch (item.task()) {
            case REMEDY -> "Remedy " + item.number().orElse(0) + " due";
            case LESSON -> "Lesson " + item.number().orElse(0) + " due";
            case RECORD -> item.owed().map(WorkItem.Owed::what).orElse("Due");
            case TRIAGE, RESOLVE, ACKNOWLEDGE, STEP, RESPOND, RESUME, CONSENT ->
                    rule(item).map(DeadlineRule::label).orElse("Due");
        };
    }

    private Tag tag(WorkItem item) {
        return switch (item.task()) {
            case TRIAGE -> Urgency.quiet("New");
            case RESOLVE -> Urgency.quiet("Informal");
            case RESUME -> Urgency.quiet("Suspended");
            case CONSENT -> Urgency.quiet("Consent awaited");
            case ACKNOWLEDGE, STEP, RESPOND, REMEDY, LESSON, RECORD ->
                    item.response()
                            .map(dates -> dates.on(today))
                            .filter(rag -> rag == Rag.BLACK || item.task() == WorkItem.Task.RESPOND)
                            .map(Urgency::tag)
                            .orElseGet(() -> Urgency.near(item.day(), today));
        };
    }

    private Link next(WorkItem item, String address) {
        return switch (item.task()) {
            case TRIAGE -> triage(item, address);
            case RESOLVE -> deed(Command.ResolveInformally.class, item, address);
            case RESUME -> deed(Command.Resume.class, item, address);
            case ACKNOWLEDGE -> deed(Command.Acknowledge.class, item, address);
            case RESPOND -> deed(Command.Respond.class, item, address);
            case REMEDY -> deed(Command.CompleteRemedy.class, item, address);
            case LESSON -> deed(Command.CompleteLesson.class, item, address);
            case STEP, CONSENT -> new Link("Open the case", address);
            case RECORD ->
                    new OwedStep(new PermittedLedgers(officer, labels.areas())).of(item, address);
        };
    }

    private Link triage(WorkItem item, String address) {
        return officer.may(Permission.TRIAGE, new AreaId(item.area()))
                ? new Link("Triage it", address + "/triage")
                : new Link("Open the case", address);
    }

    private Link deed(Class<? extends Command> command, WorkItem item, String address) {
        if (!officer.may(command, new AreaId(item.area()))) {
            return new Link("Open the case", address);
        }
        List<String> query = new ArrayList<>();
        item.stage().ifPresent(stage -> query.add("stage=" + stage));
        item.number().ifPresent(number -> query.add("about=" + number));
        String path = address + "/" + Kebab.of(command);
        return new Link(
                Deeds.of(command).label(),
                query.isEmpty() ? path : path + "?" + String.join("&", query));
    }

    private List<String> why(WorkItem item) {
        return item.deadline()
                .flatMap(counted -> rule(item).map(rule -> working(item, counted, rule)))
                .orElse(List.of());
    }

    private List<String> working(WorkItem item, WorkItem.Counted counted, DeadlineRule rule) {
        String fromWhat = stage(item).map(stage -> stage.inWords(rule.from())).orElse("the start");
        List<String> sentences =
                new ArrayList<>(
                        Working.of(
                                        counted.from(),
                                        fromWhat,
                                        rule.timescale(),
                                        rule.source(),
                                        labels.areas().calendar())
                                .sentences());
        if (!counted.due().equals(item.day())) {
            sentences.add("It was put off to " + Dates.withWeekday(item.day()) + ".");
        }
        return sentences;
    }

    private Optional<DeadlineRule> rule(WorkItem item) {
        return item.deadline()
                .flatMap(counted -> stage(item).flatMap(stage -> stage.deadline(counted.key())));
    }

    private Optional<Stage> stage(WorkItem item) {
        return item.deadline()
                .map(WorkItem.Counted::procedure)
                .map(text -> text.split("/", 2))
                .map(parts -> ProcedureRef.of(parts[0], parts[1]))
                .flatMap(ref ->
                        item.stage()
                                .flatMap(id -> labels.stage(Optional.of(ref), new StageId(id))));
    }
}
