package org.redress.app.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.app.page.CasePage.Clock;
import org.redress.app.page.CasePage.Fact;
import org.redress.app.page.CasePage.Stage;
import org.redress.core.calendar.Dates;
import org.redress.core.calendar.WorkingCalendar;
import org.redress.core.casework.CaseView;
import org.redress.core.complaint.Complaint;
import org.redress.core.complaint.StageRecord;
import org.redress.core.complaint.Timeliness;
import org.redress.core.procedure.Deadline;

/// The stages of a case, each with its clocks.
///
/// @param labels what codes are called
/// @param view the case
/// @param today the day that it is
public record Clocks(Labels labels, CaseView view, LocalDate today) {

    /// The stages, the latest first.
    public List<Stage> stages() {
        return complaint().stages().reversed().stream().map(this::stage).toList();
    }

    /// The clocks of the stage that is open, where they run.
    public Optional<Timeliness> open() {
        return complaint().stages().stream()
                .filter(StageRecord::isOpen)
                .flatMap(record -> clocks(record).stream())
                .findFirst();
    }

    /// What has to be done next by when and how far that is, such as `Acknowledge by Friday 14
    /// March 2025 (4 working days left)`, then by when the response is due; or until when the
    /// person may ask for the next stage.
    public Optional<String> due() {
        List<String> sentences =
                Stream.of(
                                step().map(it -> by(it.rule().label(), it.due())),
                                response().map(day -> by("Respond", day)),
                                window().map(it -> until(it.rule().label(), it.due())))
                        .flatMap(Optional::stream)
                        .toList();
        return sentences.isEmpty() ? Optional.empty() : Optional.of(String.join(". ", sentences));
    }

    private String by(String what, LocalDate day) {
        return "%s by %s (%s)".formatted(what, Dates.withWeekday(day), distance(day));
    }

    private String until(String what, LocalDate day) {
        return "%s: the person has until %s (%s)"
                .formatted(what, Dates.withWeekday(day), distance(day));
    }

    String distance(LocalDate day) {
        return Urgency.distance(day, today, calendar());
    }

    /// By when the response of the open stage is due.
    Optional<LocalDate> response() {
        return open().flatMap(Timeliness::due);
    }

    /// What the open stage still asks for before its response.
    Optional<Deadline> step() {
        Optional<LocalDate> response = response();
        return complaint().stages().stream()
                .filter(StageRecord::isOpen)
                .flatMap(record -> unmet(record).filter(it -> isStep(record, it.rule().key())))
                .filter(it -> response.filter(day -> day.isBefore(it.due())).isEmpty())
                .min(Comparator.comparing(Deadline::due));
    }

    /// Until when the next stage may be asked for, while nobody has.
    private Optional<Deadline> window() {
        return complaint()
                .latestStage()
                .filter(record -> complaint().status() == Complaint.Status.ANSWERED)
                .flatMap(record ->
                        labels.stage(Optional.of(record.procedure()), record.stage())
                                .flatMap(org.redress.core.procedure.Stage::escalation)
                                .flatMap(window ->
                                        unmet(record)
                                                .filter(it ->
                                                        it.rule().key().equals(window.deadline()))
                                                .filter(it -> !it.due().isBefore(today))
                                                .findFirst()));
    }

    private Stream<Deadline> unmet(StageRecord record) {
        return clocks(record).stream()
                .flatMap(clocks -> clocks.marks().stream())
                .filter(mark -> mark.metOn().isEmpty())
                .map(Timeliness.Mark::deadline);
    }

    private Stage stage(StageRecord record) {
        String label = labels.stageLabel(Optional.of(record.procedure()), record.stage());
        return new Stage(
                "stage-" + record.stage(),
                label,
                record.isOpen(),
                facts(record),
                clocks(record).stream()
                        .flatMap(clocks -> clocks.marks().stream())
                        .map(mark -> clock(record, mark))
                        .toList());
    }

    private Optional<Timeliness> clocks(StageRecord record) {
        boolean still = complaint().suspendedOn().isPresent() && record.isOpen();
        return still
                ? Optional.empty()
                : labels.areas()
                        .procedure(record.procedure())
                        .filter(procedure -> procedure.stage(record.stage()).isPresent())
                        .map(procedure -> Timeliness.of(record, procedure, calendar(), today));
    }

    private Clock clock(StageRecord record, Timeliness.Mark mark) {
        LocalDate due = mark.deadline().due();
        return new Clock(
                mark.deadline().rule().label(),
                Dates.longForm(due)
                        + mark.metOn().map(day -> "; done on " + Dates.longForm(day)).orElse(""),
                isDuty(record, mark.deadline().rule().key())
                        ? Urgency.tag(mark, today, calendar())
                        : Urgency.quiet(isOver(mark, due) ? "Past" : "To come"),
                mark.deadline().working(calendar()).sentences());
    }

    /// Whether the day has gone, or nothing can hang on it any more.
    private boolean isOver(Timeliness.Mark mark, LocalDate due) {
        return mark.metOn().isPresent() || due.isBefore(today);
    }

    /// Whether somebody has to do something by then; else it says until when one may, or when a
    /// clock starts.
    private boolean isDuty(StageRecord record, String key) {
        return isStep(record, key)
                || labels.stage(Optional.of(record.procedure()), record.stage())
                        .filter(stage ->
                                key.equals(stage.response()) || key.equals(stage.responseLimit()))
                        .isPresent();
    }

    /// Whether it is something to be done before the response.
    private boolean isStep(StageRecord record, String key) {
        return labels.stage(Optional.of(record.procedure()), record.stage())
                .filter(stage ->
                        stage.acknowledgement().filter(key::equals).isPresent()
                                || stage.milestones().stream()
                                        .anyMatch(step ->
                                                step.deadline().filter(key::equals).isPresent()))
                .isPresent();
    }

    private List<Fact> facts(StageRecord record) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(Opened.words(labels, record), Dates.longForm(record.requestedOn())));
        dated(facts, "Taken up again", record.restartedOn());
        dated(facts, "Acknowledged", record.acknowledgedOn());
        record.extensions()
                .forEach(it ->
                        facts.add(
                                new Fact(
                                        "Extended",
                                        "to %s, on %s"
                                                .formatted(
                                                        Dates.longForm(it.until()),
                                                        Dates.longForm(it.on())))));
        steps(record).forEach(facts::add);
        dated(facts, "Answered", record.respondedOn());
        dated(facts, "Withdrawn", record.withdrawnOn());
        record.outcome().ifPresent(it -> facts.add(new Fact("Outcome", Phrases.of(it))));
        return facts;
    }

    private Stream<Fact> steps(StageRecord record) {
        return labels.stage(Optional.of(record.procedure()), record.stage()).stream()
                .flatMap(stage -> stage.milestones().stream())
                .flatMap(step ->
                        Optional.ofNullable(record.milestones().get(step.id())).stream()
                                .map(day -> new Fact(step.label(), Dates.longForm(day))));
    }

    private static void dated(List<Fact> facts, String name, Optional<LocalDate> day) {
        day.ifPresent(it -> facts.add(new Fact(name, Dates.longForm(it))));
    }

    private Complaint complaint() {
        return view.complaint();
    }

    private WorkingCalendar calendar() {
        return labels.areas().calendar();
    }
}
