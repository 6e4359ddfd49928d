package org.redress.app.site;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.redress.app.page.CasePage;
import org.redress.app.page.CommandPage;
import org.redress.app.page.LetterPage;
import org.redress.app.page.Link;
import org.redress.app.page.Paper;
import org.redress.app.page.TemplatePage;
import org.redress.app.writing.CaseLetters;
import org.redress.app.writing.InventedCase;
import org.redress.app.writing.KnownNames;
import org.redress.app.writing.Template;
import org.redress.core.calendar.Dates;
import org.redress.core.casework.LetterTemplates;
import org.redress.core.letter.Checklist;
import org.redress.core.letter.Evidence;
import org.redress.core.letter.Filling;
import org.redress.core.letter.Requirement;
import org.redress.core.spi.Letterhead;

/// A template as its page shows it: its text, what may be used in it, how it looks, what it was.
record TemplateSheet(CaseWorld world) {

    private static final ZoneId COUNCIL = ZoneId.of("Europe/London");

    KnownNames names(TemplatePages.Asked asked) {
        return new CaseLetters(world.labels()).names(asked.key().area(), asked.type());
    }

    String page(
            Visit visit,
            TemplatePages.Asked asked,
            TemplatePages.Typed typed,
            List<LetterTemplates.Version> versions,
            Optional<String> done) {
        Optional<String> filled = filled(visit, asked, typed.text());
        return new TemplatePage(
                        world.frames().of(visit, Frames.ADMINISTRATION),
                        new Link("Back to the letter templates", TemplateRoom.ADDRESS),
                        world.labels().area(asked.key().area()),
                        asked.type().label(),
                        done,
                        typed.wrong().stream()
                                .map(it ->
                                        new CommandPage.Mistake(
                                                it, Optional.of("text"), Optional.empty()))
                                .toList(),
                        TemplateRoom.address(asked.key()),
                        typed.seen(),
                        typed.text(),
                        typed.theirs(),
                        world.casework().letterTemplates().current(asked.key()).isPresent(),
                        List.copyOf(names(asked).values()),
                        lists(asked),
                        checks(visit, asked, filled.orElse("")),
                        filled.map(text -> Paper.of(head(), text)),
                        history(versions))
                .html();
    }

    private List<String> lists(TemplatePages.Asked asked) {
        return names(asked).lists().entrySet().stream()
                .map(it ->
                        "{{#%1$s}} %2$s {{/%1$s}}"
                                .formatted(it.getKey(), String.join(", ", it.getValue())))
                .sorted()
                .toList();
    }

    private Filling invented(Visit visit, TemplatePages.Asked asked) {
        var areas = world.labels().areas();
        return new InventedCase(areas.council().name(), areas.letterhead(), visit.today())
                .of(asked.type(), names(asked));
    }

    private Optional<String> filled(Visit visit, TemplatePages.Asked asked, String text) {
        Template template = new Template(text);
        return Optional.of(template)
                .filter(it -> it.problems(names(asked)).isEmpty())
                .map(it -> it.filled(invented(visit, asked), names(asked)));
    }

    private List<LetterPage.Check> checks(Visit visit, TemplatePages.Asked asked, String text) {
        List<Requirement> all =
                asked.type().requirements().stream()
                        .filter(it -> !(it.evidence() instanceof Evidence.Written))
                        .toList();
        List<Requirement> unmet = Checklist.unmet(all, invented(visit, asked), text);
        return all.stream()
                .map(it ->
                        new LetterPage.Check(
                                it.label(), it.source().toString(), !unmet.contains(it)))
                .toList();
    }

    private String head() {
        Letterhead head = world.labels().areas().letterhead();
        return Paper.letterhead(
                world.labels().areas().council().name(),
                head.address(),
                head.phone(),
                head.email());
    }

    private List<CasePage.Moment> history(List<LetterTemplates.Version> versions) {
        return versions.reversed().stream()
                .map(it ->
                        new CasePage.Moment(
                                it.text().isPresent()
                                        ? "Version " + it.number()
                                        : "The text that came with Redress was restored",
                                Dates.longForm(it.recordedAt().atZone(COUNCIL).toLocalDate()),
                                world.recorded(it.officer(), it.recordedAt()),
                                it.text().stream().toList()))
                .toList();
    }
}
