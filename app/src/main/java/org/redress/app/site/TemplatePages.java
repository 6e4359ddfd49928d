package org.redress.app.site;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
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
import org.redress.core.letter.Filling;
import org.redress.core.letter.LetterType;
import org.redress.core.letter.Requirement;
import org.redress.core.spi.Letterhead;

/// A template to be changed: its text, what may be used in it, how it looks, what it was.
record TemplatePages(CasePages cases) {

    private static final ZoneId COUNCIL = ZoneId.of("Europe/London");
    private static final int LONGEST = 20_000;

    /// A template and the letter that starts from it.
    record Asked(LetterTemplates.Key key, LetterType type) {}

    /// What the form holds.
    private record Typed(String text, int seen, Optional<String> theirs, List<String> wrong) {}

    Found<String> page(Visit visit, Asked asked) {
        return visit.query("done").map(query -> page(visit, asked, stored(asked), done(query)));
    }

    private static Optional<String> done(Map<String, String> query) {
        return switch (query.getOrDefault("done", "")) {
            case "save" -> Optional.of("The template is saved. New letters start from it.");
            case "restore" -> Optional.of("The text that came with Redress is restored.");
            default -> Optional.empty();
        };
    }

    private Typed stored(Asked asked) {
        List<LetterTemplates.Version> versions = versions(asked);
        return new Typed(current(asked), versions.size(), Optional.empty(), List.of());
    }

    private List<LetterTemplates.Version> versions(Asked asked) {
        return cases.casework().letterTemplates().versions(asked.key());
    }

    private String current(Asked asked) {
        return cases.casework()
                .letterTemplates()
                .current(asked.key())
                .orElse(asked.type().template());
    }

    Found<Reaction> sent(Visit visit, Asked asked, Map<String, String> given) {
        String text = given.getOrDefault("text", "").replace("\r\n", "\n").strip() + "\n";
        int seen = seen(given);
        return switch (given.getOrDefault("act", "")) {
            case "restore" ->
                    write(
                            visit,
                            asked,
                            Optional.empty(),
                            new Typed(text, seen, Optional.empty(), List.of()));
            case "preview" -> shows(visit, asked, 200, checked(asked, text, seen));
            case "save" -> {
                Typed typed = checked(asked, text, seen);
                yield typed.wrong().isEmpty()
                        ? write(visit, asked, Optional.of(text), typed)
                        : shows(visit, asked, 422, typed);
            }
            default -> new Found.Refused<>(404, "There is no such action.");
        };
    }

    private static int seen(Map<String, String> given) {
        String seen = given.getOrDefault("seen", "");
        return seen.matches("[0-9]{1,6}") ? Integer.parseInt(seen) : -1;
    }

    private Typed checked(Asked asked, String text, int seen) {
        List<String> wrong =
                text.isBlank()
                        ? List.of("“Text” needs some text")
                        : text.length() > LONGEST
                                ? List.of("“Text” is too long for a letter")
                                : new Template(text).problems(names(asked));
        return new Typed(text, seen, Optional.empty(), wrong);
    }

    private KnownNames names(Asked asked) {
        return new CaseLetters(cases.labels()).names(asked.key().area(), asked.type());
    }

    private Found<Reaction> write(Visit visit, Asked asked, Optional<String> text, Typed typed) {
        boolean written =
                cases.casework()
                        .letterTemplates()
                        .write(asked.key(), text, visit.officer().id(), typed.seen());
        if (written) {
            String done = text.isPresent() ? "save" : "restore";
            return new Found.Here<>(
                    new Reaction.Goes(TemplateRoom.address(asked.key()) + "?done=" + done));
        }
        Typed now =
                new Typed(
                        text.orElseGet(() -> current(asked)),
                        versions(asked).size(),
                        Optional.of(current(asked)),
                        List.of("Somebody else changed this template while you had it open"));
        return shows(visit, asked, 409, now);
    }

    private Found<Reaction> shows(Visit visit, Asked asked, int status, Typed typed) {
        return new Found.Here<>(
                new Reaction.Shows(status, page(visit, asked, typed, Optional.empty())));
    }

    private String page(Visit visit, Asked asked, Typed typed, Optional<String> done) {
        Optional<String> filled = filled(visit, asked, typed.text());
        return new TemplatePage(
                        cases.frames().of(visit, Frames.ADMINISTRATION),
                        new Link("Back to the letter templates", TemplateRoom.ADDRESS),
                        cases.labels().area(asked.key().area()),
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
                        cases.casework().letterTemplates().current(asked.key()).isPresent(),
                        List.copyOf(names(asked).values()),
                        lists(asked),
                        checks(visit, asked, filled.orElse("")),
                        filled.map(text -> Paper.of(head(), text)),
                        history(asked))
                .html();
    }

    private List<String> lists(Asked asked) {
        return names(asked).lists().entrySet().stream()
                .map(it ->
                        "{{#%1$s}} %2$s {{/%1$s}}"
                                .formatted(it.getKey(), String.join(", ", it.getValue())))
                .sorted()
                .toList();
    }

    private Filling invented(Visit visit, Asked asked) {
        var areas = cases.labels().areas();
        return new InventedCase(areas.council().name(), areas.letterhead(), visit.today())
                .of(asked.type(), names(asked));
    }

    private Optional<String> filled(Visit visit, Asked asked, String text) {
        Template template = new Template(text);
        return Optional.of(template)
                .filter(it -> it.problems(names(asked)).isEmpty())
                .map(it -> it.filled(invented(visit, asked), names(asked)));
    }

    private List<LetterPage.Check> checks(Visit visit, Asked asked, String text) {
        List<Requirement> all = asked.type().requirements();
        List<Requirement> unmet = Checklist.unmet(all, invented(visit, asked), text);
        return all.stream()
                .map(it ->
                        new LetterPage.Check(
                                it.label(), it.source().toString(), !unmet.contains(it)))
                .toList();
    }

    private String head() {
        Letterhead head = cases.labels().areas().letterhead();
        return Paper.letterhead(
                cases.labels().areas().council().name(),
                head.address(),
                head.phone(),
                head.email());
    }

    private List<CasePage.Moment> history(Asked asked) {
        return versions(asked).reversed().stream()
                .map(it ->
                        new CasePage.Moment(
                                it.text().isPresent()
                                        ? "Version " + it.number()
                                        : "The text that came with Redress was restored",
                                Dates.longForm(it.recordedAt().atZone(COUNCIL).toLocalDate()),
                                cases.recorded(it.officer(), it.recordedAt()),
                                it.text().stream().toList()))
                .toList();
    }
}
