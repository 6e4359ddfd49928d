package org.redress.app.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.app.page.CasePage;
import org.redress.app.page.CasePage.Fact;
import org.redress.app.page.Frame;
import org.redress.app.page.Link;
import org.redress.app.page.Tag;
import org.redress.core.access.Officer;
import org.redress.core.calendar.Dates;
import org.redress.core.complaint.Complaint;
import org.redress.core.complaint.StageRecord;
import org.redress.core.complaint.Timeliness;

/// One case as its page shows it.
///
/// @param labels what codes are called
/// @param story the case in sentences
/// @param officer who reads it
/// @param today the day that it is
public record CaseSheet(Labels labels, Story story, Officer officer, LocalDate today) {

    /// The page.
    ///
    /// @param done what was just done
    /// @param onward what may be done now
    /// @param sections what belongs to it beside what is recorded on it
    /// @param happened what its timeline tells
    public CasePage page(
            Frame frame,
            Optional<String> done,
            Optional<Link> onward,
            List<CasePage.Details> sections,
            List<Happening> happened) {
        Clocks clocks = new Clocks(labels, story.view(), today);
        Possible possible = Possible.on(today, labels, complaint(), officer);
        return new CasePage(
                frame,
                done,
                onward,
                complaint().reference().value(),
                title(),
                identity(clocks),
                tag(clocks),
                clocks.due().or(() -> new NextDue(clocks).awaited()),
                possible.actions(),
                words(),
                all(new CaseTables(labels, story, possible).all(), sections),
                clocks.stages(),
                Happening.latestFirst(happened));
    }

    private static List<CasePage.Details> all(
            List<CasePage.Details> tables, List<CasePage.Details> sections) {
        return Stream.concat(tables.stream(), sections.stream()).toList();
    }

    private Complaint complaint() {
        return story.view().complaint();
    }

    private String title() {
        return complaint().subject().flatMap(story::text).orElse("No subject recorded");
    }

    private Tag tag(Clocks clocks) {
        return clocks.open()
                .flatMap(Timeliness::rag)
                .map(Urgency::tag)
                .orElseGet(() -> Urgency.quiet(Phrases.of(complaint().status())));
    }

    private List<Fact> identity(Clocks clocks) {
        List<Fact> facts = new ArrayList<>();
        complaint()
                .complainant()
                .ifPresent(who -> facts.add(new Fact("Person", story.name(who.value()))));
        new NextDue(clocks).words().ifPresent(it -> facts.add(new Fact("Next due", it)));
        facts.add(new Fact("Service", labels.area(complaint().area())));
        complaint()
                .procedure()
                .ifPresent(it -> facts.add(new Fact("Procedure", labels.procedure(it))));
        complaint()
                .latestStage()
                .map(this::stage)
                .ifPresent(it -> facts.add(new Fact("Stage", it)));
        facts.add(new Fact("Status", Phrases.of(complaint().status())));
        complaint()
                .team()
                .ifPresent(it -> facts.add(new Fact("Team", labels.team(complaint().area(), it))));
        complaint().officer().ifPresent(it -> facts.add(new Fact("Officer", labels.officer(it))));
        if (complaint().madeByYoungPerson()) {
            facts.add(new Fact("Comes first", "A young person’s own complaint"));
        }
        complaint()
                .adjustments()
                .map(it -> story.text(it).orElse("Erased"))
                .ifPresent(it -> facts.add(new Fact("Adjustments", it)));
        return facts;
    }

    private String stage(StageRecord record) {
        return labels.stageLabel(Optional.of(record.procedure()), record.stage());
    }

    private List<Fact> words() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Complaint", title()));
        facts.add(
                new Fact(
                        "Outcome sought",
                        complaint().outcomeSought().flatMap(story::text).orElse("Not recorded")));
        facts.add(
                new Fact(
                        "Received",
                        Dates.withWeekday(complaint().receivedOn())
                                + ", "
                                + Phrases.small(Phrases.of(complaint().channel()))));
        complaint()
                .suspendedOn()
                .ifPresent(day -> facts.add(new Fact("Suspended since", Dates.longForm(day))));
        return facts;
    }
}
