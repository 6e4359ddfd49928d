package org.redress.app.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.app.writing.Template;
import org.redress.core.casework.LetterTemplates;
import org.redress.core.letter.LetterType;

/// A template to be changed: its text, what may be used in it, how it looks, what it was.
record TemplatePages(CaseWorld world) {

    private static final int LONGEST = 20_000;

    /// A template and the letter that starts from it.
    record Asked(LetterTemplates.Key key, LetterType type) {}

    /// What the form holds.
    record Typed(String text, int seen, Optional<String> theirs, List<String> wrong) {}

    private TemplateSheet sheet() {
        return new TemplateSheet(world);
    }

    Found<String> page(Visit visit, Asked asked) {
        return visit.query("done")
                .map(query ->
                        sheet().page(visit, asked, stored(asked), versions(asked), done(query)));
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
        return world.casework().letterTemplates().versions(asked.key());
    }

    private String current(Asked asked) {
        return world.casework()
                .letterTemplates()
                .current(asked.key())
                .orElse(asked.type().template());
    }

    Found<Reaction> sent(Visit visit, Asked asked, Map<String, String> given) {
        String text = text(given);
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

    /// The template as it was typed before its session ran out.
    String again(Visit visit, Asked asked, Map<String, String> given) {
        Typed typed =
                new Typed(
                        text(given),
                        seen(given),
                        Optional.empty(),
                        List.of(Returning.SIGNED_OUT.reason()));
        return sheet().page(visit, asked, typed, versions(asked), Optional.empty());
    }

    private static String text(Map<String, String> given) {
        return given.getOrDefault("text", "").strip() + "\n";
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
                                : new Template(text).problems(sheet().names(asked));
        return new Typed(text, seen, Optional.empty(), wrong);
    }

    private Found<Reaction> write(Visit visit, Asked asked, Optional<String> text, Typed typed) {
        boolean written =
                world.casework()
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
                new Reaction.Shows(
                        status,
                        sheet().page(visit, asked, typed, versions(asked), Optional.empty())));
    }
}
