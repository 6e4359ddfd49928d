package org.redress.app.desk;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.redress.app.page.CasePage.Moment;
import org.redress.core.calendar.Dates;
import org.redress.core.casework.CaseView;
import org.redress.core.casework.TimelineEntry;
import org.redress.core.complaint.CaseLink;
import org.redress.core.complaint.Disposition;
import org.redress.core.complaint.Event;
import org.redress.core.complaint.Reference;
import org.redress.core.complaint.TextRef;
import org.redress.core.procedure.StageId;

/// A case's events told in sentences: what happened, who recorded it, when.
///
/// @param labels what codes are called
/// @param view the case, with its texts and names
/// @param officers the name of an officer
public record Story(Labels labels, CaseView view, Function<String, String> officers) {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.UK).withZone(ENGLAND);

    /// An event as the timeline shows it.
    public Moment moment(TimelineEntry entry) {
        return new Moment(
                words(entry.event()),
                Dates.longForm(entry.happenedOn()),
                recorded(officers.apply(entry.officer()), entry.recordedAt()),
                texts(entry.event()).flatMap(ref -> text(ref).stream()).toList());
    }

    /// Who recorded something and when, in words.
    public static String recorded(String officer, Instant at) {
        String day = Dates.longForm(at.atZone(ENGLAND).toLocalDate());
        return "Recorded by %s on %s at %s".formatted(officer, day, TIME.format(at));
    }

    /// What happened.
    String words(Event event) {
        return switch (event) {
            case Event.Received it ->
                    "Received by " + Phrases.of(it.channel()).toLowerCase(Locale.ROOT);
            case Event.Triaged it ->
                    new TriagedAs(labels, view.complaint()).words(it.disposition());
            case Event.ConsentGiven _ -> "The person consented in writing";
            case Event.AdjustmentsRecorded _ -> "Adjustments recorded";
            case Event.Allocated it -> "Allocated to " + officers.apply(it.officer().value());
            case Event.ServiceRequestAnswered _ -> "The service request was answered";
            case Event.ServiceComplainedOf _ ->
                    "The person complained of what became of the service request";
            case Event.ScopeSettled _ -> "The scope was settled";
            case Event.FactRecorded it -> facts().words(it);
            case Event.PartyInvolved it ->
                    facts().kind(it.kind())
                            + " brought in: "
                            + text(it.name()).orElse("erased")
                            + (it.lead() ? ", in the lead" : "");
            case Event.PartyAnswered it -> "Body " + it.party() + " answered the council";
            case Event.DelayExplained it ->
                    "Told why the response at " + Phrases.small(stage(it.stage())) + " is late";
            case Event.ResolvedInformally _ -> "Put right informally";
            case Event.TeamAssigned it ->
                    "Assigned to " + labels.team(view.complaint().area(), it.team());
            case Event.StageOpened it ->
                    labels.stageLabel(Optional.of(it.procedure()), it.stage()) + " opened";
            case Event.Acknowledged it -> stage(it.stage()) + " acknowledged";
            case Event.Appointed it ->
                    name(it.person().value())
                            + " appointed "
                            + labels.role(view.complaint(), it.stage(), it.role())
                            + (it.chair() ? ", in the chair" : "");
            case Event.Extended it ->
                    stage(it.stage()) + " extended to " + Dates.longForm(it.until());
            case Event.MilestoneReached it -> milestone(it);
            case Event.Responded it ->
                    stage(it.stage()) + " answered: " + Phrases.small(Phrases.of(it.outcome()));
            case Event.ConcernFound it ->
                    "Finding on concern "
                            + it.concern()
                            + ": "
                            + Phrases.small(Phrases.of(it.finding()));
            case Event.Withdrawn _ -> "Withdrawn by the person";
            case Event.NextStageDeclined it -> stage(it.stage()) + " asked for and declined";
            case Event.ReferredEarly _ -> "Referred outside the council early, by agreement";
            case Event.ConcernRaised it ->
                    "Concern "
                            + it.concern()
                            + " raised: "
                            + labels.category(view.complaint().area(), it.category());
            case Event.RemedyAgreed it ->
                    "Remedy "
                            + it.remedy()
                            + " agreed: "
                            + Phrases.small(Phrases.of(it.kind()))
                            + it.amountPence().map(pence -> ", " + Money.words(pence)).orElse("");
            case Event.RemedyDone it -> "Remedy " + it.remedy() + " done";
            case Event.LessonDrawn it -> "Lesson " + it.lesson() + " added";
            case Event.LessonDone it -> "Action on lesson " + it.lesson() + " done";
            case Event.NoteAdded it -> "Note " + it.note() + " added";
            case Event.CaseLinked it ->
                    "Linked to "
                            + linked(it.otherCase())
                            + ": "
                            + Phrases.small(Phrases.of(it.relation()));
            case Event.CaseUnlinked it -> "The link to " + linked(it.otherCase()) + " was deleted";
            case Event.InvestigationSubmitted it ->
                    "Investigation of " + Phrases.small(stage(it.stage())) + " handed in";
            case Event.Suspended _ -> "Suspended for proceedings";
            case Event.Resumed _ -> "Taken up again after proceedings";
            case Event.Corrected _ -> "A fact entered wrongly was corrected";
            case Event.RuleDepartedFrom it ->
                    "Departed from a rule ("
                            + it.source()
                            + ")"
                            + (it.ground() == Event.RuleDepartedFrom.Ground.DISCRETION
                                    ? " by discretion"
                                    : ", as an earlier record has it");
        };
    }

    private static String linked(Reference other) {
        return other.equals(CaseLink.WITHHELD) ? "a case of another service" : other.value();
    }

    private Facts facts() {
        return new Facts(labels, view.complaint());
    }

    private String milestone(Event.MilestoneReached it) {
        String label = labels.milestone(view.complaint(), it.stage(), it.milestone());
        return label + it.announced().map(day -> ", for " + Dates.longForm(day)).orElse("");
    }

    private Stream<TextRef> texts(Event event) {
        return switch (event) {
            case Event.Extended it -> it.reason().stream();
            case Event.AdjustmentsRecorded it -> Stream.of(it.adjustments());
            case Event.ConcernRaised it -> it.words().stream();
            case Event.NextStageDeclined it -> Stream.of(it.explanation());
            case Event.DelayExplained it -> Stream.of(it.explanation());
            case Event.FactRecorded it -> it.words().stream();
            case Event.PartyAnswered it -> it.answer().stream();
            case Event.Triaged(var _, Disposition.NotAccepted it) -> Stream.of(it.explanation());
            case Event.NoteAdded it -> Stream.of(it.words());
            case Event.LessonDrawn it -> Stream.of(it.wording());
            case Event.LessonDone it -> it.evidence().stream();
            case Event.Suspended it -> Stream.of(it.proceedings());
            case Event.Corrected it -> Stream.of(it.reason());
            case Event.RuleDepartedFrom it -> it.reason().stream();
            case Event other -> Stream.empty();
        };
    }

    private String stage(StageId id) {
        return labels.stageLabel(view.complaint().procedure(), id);
    }

    Optional<String> text(TextRef ref) {
        return Optional.ofNullable(view.texts().get(ref.id()));
    }

    String name(UUID person) {
        return view.names().getOrDefault(person, "A person whose name was erased");
    }
}
