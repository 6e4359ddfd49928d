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
import org.redress.core.calendar.Dates;
import org.redress.core.calendar.Working;
import org.redress.core.casework.WorkItem;
import org.redress.core.complaint.OfficerId;
import org.redress.core.complaint.Rag;
import org.redress.core.complaint.TeamCode;
import org.redress.core.procedure.AreaId;
import org.redress.core.procedure.DeadlineRule;
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
                new WorkStep(labels, officer, item, address).link(),
                item.madeByYoungPerson(),
                why(item));
    }

    private String place(WorkItem item) {
        AreaId area = new AreaId(item.area());
        return Stream.of(
                        Optional.of(labels.area(area)),
                        item.stage().map(id -> stageLabel(item, new StageId(id))),
                        item.team().map(code -> labels.team(area, new TeamCode(code))),
                        item.officer().map(id -> labels.officer(new OfficerId(id))),
                        awaited(item).map(_ -> "received on " + Dates.longForm(item.day())))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private String stageLabel(WorkItem item, StageId id) {
        return new WorkRule(labels, item)
                .stage()
                .map(Stage::label)
                .orElseGet(() -> labels.stageLabel(new AreaId(item.area()), id));
    }

    /// By when a contact is to be acknowledged that nobody has triaged yet.
    private Optional<Awaited> awaited(WorkItem item) {
        return item.task() == WorkItem.Task.TRIAGE
                ? Awaited.of(labels, new AreaId(item.area()), item.day())
                : Optional.empty();
    }

    private String day(WorkItem item) {
        String day = Dates.longForm(item.day());
        return switch (item.task()) {
            case TRIAGE ->
                    awaited(item).map(it -> it.words(labels, today)).orElse("Received on " + day);
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
            case REMEDY -> item.remedy().map(RemedyWords::due).orElse("Remedy due");
            case LESSON -> "Action on lesson " + item.number().orElse(0) + " due";
            case RECORD -> item.owed().map(WorkItem.Owed::what).orElse("Due");
            case TRIAGE, RESOLVE, ACKNOWLEDGE, STEP, RESPOND, RESUME, CONSENT ->
                    new WorkRule(labels, item).rule().map(DeadlineRule::label).orElse("Due");
        };
    }

    private Tag tag(WorkItem item) {
        return switch (item.task()) {
            case TRIAGE ->
                    awaited(item)
                            .map(it -> it.tag(labels, today))
                            .orElseGet(() -> Urgency.quiet("New"));
            case RESOLVE -> Urgency.quiet("Informal");
            case RESUME -> Urgency.quiet("Suspended");
            case CONSENT -> Urgency.quiet("Consent awaited");
            case ACKNOWLEDGE, STEP, RESPOND, REMEDY, LESSON, RECORD ->
                    item.response()
                            .map(dates -> dates.on(today))
                            .filter(rag -> rag == Rag.BLACK || item.task() == WorkItem.Task.RESPOND)
                            .map(Urgency::tag)
                            .orElseGet(() ->
                                    Urgency.near(item.day(), today, labels.areas().calendar()));
        };
    }

    private List<String> why(WorkItem item) {
        WorkRule counted = new WorkRule(labels, item);
        return awaited(item)
                .map(it -> it.working().sentences())
                .or(() ->
                        item.deadline()
                                .flatMap(it ->
                                        counted.rule()
                                                .map(rule -> working(item, it, counted, rule))))
                .orElse(List.of());
    }

    private List<String> working(
            WorkItem item, WorkItem.Counted counted, WorkRule by, DeadlineRule rule) {
        String fromWhat = by.stage().map(stage -> stage.inWords(rule.from())).orElse("the start");
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
}
