package org.redress.app.site;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.redress.app.page.CommandPage;
import org.redress.app.writing.AskedForm;
import org.redress.app.writing.LongDay;
import org.redress.core.casework.CaseView;
import org.redress.core.casework.LetterHandled;
import org.redress.core.casework.LetterOrder;
import org.redress.core.casework.LetterView;
import org.redress.core.complaint.Text;
import org.redress.core.letter.Checklist;
import org.redress.core.letter.LetterAct;
import org.redress.core.letter.Requirement;
import org.redress.core.letter.Sending;

/// What is done with a letter over the forms of its page.
record LetterDeeds(LetterOffice office, LetterPages pages) {

    private static final String NO_DAY = "“When did it go?” needs a real date, such as 27 3 2025";

    static Map<String, Text> texts(Map<String, String> answers) {
        return answers.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> Text.of(it.getValue())));
    }

    Found<Reaction> sent(Visit visit, CaseView view, String number, Map<String, String> given) {
        return office.find(visit, view, number)
                .then(letter -> {
                    Deed deed = new Deed(visit, view, letter, given);
                    return switch (given.getOrDefault("act", "")) {
                        case "save" -> save(deed, false);
                        case "approve" -> save(deed, true);
                        case "send" -> send(deed);
                        case "copy" -> copy(deed);
                        case "set-aside" -> answer(deed, new LetterAct.SetAside(), "set-aside");
                        default -> new Found.Refused<>(404, "There is no such action.");
                    };
                });
    }

    /// A form that was sent about a letter.
    private record Deed(Visit visit, CaseView view, LetterView letter, Map<String, String> given) {

        String value(String name) {
            return given.getOrDefault(name, "").replace("\r\n", "\n").strip();
        }

        String body() {
            return value("body") + "\n";
        }

        Sent sent() {
            return Sent.of(given);
        }

        LetterSheet.Typed typed(Map<String, String> wrong, Optional<String> theirs) {
            return new LetterSheet.Typed(body(), given, wrong, value("reason"), theirs);
        }
    }

    private LetterHandled give(Deed deed, LetterAct act, Optional<Integer> version) {
        return office.permitted(deed.visit())
                .handle(
                        new LetterOrder(
                                deed.view().complaint().reference(),
                                act instanceof LetterAct.Draft
                                        ? Optional.empty()
                                        : Optional.of(deed.letter().number()),
                                act,
                                deed.visit().officer().id(),
                                version,
                                Optional.of(
                                        deed.sent().key() + ":" + act.getClass().getSimpleName())));
    }

    /// Saves what was typed; then, where that is asked for, approves it.
    private Found<Reaction> save(Deed deed, boolean approve) {
        AskedForm form = AskedForm.of(office.type(deed.letter().letter()));
        AskedForm.Read read = form.read(deed.given());
        if (deed.value("body").isEmpty()) {
            return again(deed, 422, Map.of("body", "“The letter” needs some text"));
        }
        if (!read.wrong().isEmpty()) {
            return again(deed, 422, read.wrong());
        }
        LetterAct rewrite = new LetterAct.Rewrite(Text.of(deed.body()), texts(read.answers()));
        LetterHandled saved =
                isStored(deed, read.answers())
                        ? new LetterHandled.Done(
                                deed.letter().number(),
                                deed.sent().version().orElse(deed.letter().version()),
                                false)
                        : give(deed, rewrite, deed.sent().version());
        return approve && saved instanceof LetterHandled.Done(int _, int version, boolean _)
                ? approve(deed, read.answers(), version)
                : answer(deed, saved, "save");
    }

    private static boolean isStored(Deed deed, Map<String, String> answers) {
        LetterView letter = deed.letter();
        return letter.text(letter.letter().body())
                        .map(String::strip)
                        .filter(deed.value("body")::equals)
                        .isPresent()
                && LetterOffice.answers(letter).equals(answers);
    }

    private Found<Reaction> approve(Deed deed, Map<String, String> answers, int version) {
        var type = office.type(deed.letter().letter());
        List<String> unmet =
                Checklist.unmet(
                                type.requirements(),
                                office.filling(deed.visit(), deed.view(), type, answers),
                                deed.body())
                        .stream()
                        .map(Requirement::id)
                        .toList();
        LetterAct act =
                new LetterAct.Approve(
                        Text.of(office.letterhead()),
                        Checklist.gaps(deed.body()),
                        unmet,
                        Optional.of(deed.value("reason"))
                                .filter(text -> !text.isEmpty())
                                .map(Text::of));
        return answer(deed, give(deed, act, Optional.of(version)), "approve");
    }

    private Found<Reaction> send(Deed deed) {
        Optional<LocalDate> on =
                LongDay.of(deed.value("on-day"), deed.value("on-month"), deed.value("on-year"));
        Optional<Sending.How> how =
                Arrays.stream(Sending.How.values())
                        .filter(it -> it.name().equals(deed.value("how")))
                        .findFirst();
        if (on.isEmpty() || how.isEmpty()) {
            return wrong(deed, 422, Map.of(), on.isEmpty() ? NO_DAY : "Choose how it went");
        }
        return answer(deed, new LetterAct.Send(on.get(), how.get()), "send");
    }

    private Found<Reaction> copy(Deed deed) {
        LetterView letter = deed.letter();
        LetterAct draft =
                new LetterAct.Draft(
                        letter.letter().area(),
                        letter.letter().type(),
                        letter.letter().stage(),
                        Text.of(LetterOffice.text(letter, letter.letter().body())),
                        texts(LetterOffice.answers(letter)),
                        Optional.of(letter.number()));
        return answer(deed, give(deed, draft, Optional.empty()), "copy");
    }

    private Found<Reaction> answer(Deed deed, LetterAct act, String done) {
        return answer(deed, give(deed, act, deed.sent().version()), done);
    }

    private Found<Reaction> answer(Deed deed, LetterHandled handled, String done) {
        return switch (handled) {
            case LetterHandled.Done(int number, int _, boolean _) ->
                    new Found.Here<>(
                            new Reaction.Goes(
                                    LetterOffice.address(deed.view(), number) + "?done=" + done));
            case LetterHandled.Refused(var refusal) -> wrong(deed, 422, Map.of(), refusal.reason());
            case LetterHandled.Conflict _ ->
                    wrong(
                            deed,
                            409,
                            Map.of(),
                            "Somebody else changed this letter while you had it open");
            case LetterHandled.KeyReused _ ->
                    wrong(
                            deed,
                            409,
                            Map.of(),
                            "This form was sent before with other words: send it again");
            case LetterHandled.NotFound _ -> new Found.Refused<>(404, "There is no such letter.");
            case LetterHandled.NotPermitted _ ->
                    new Found.Refused<>(403, "You may not write letters of this case.");
        };
    }

    private Found<Reaction> again(Deed deed, int status, Map<String, String> wrong) {
        return wrong(deed, status, wrong, wrong.values().iterator().next());
    }

    /// The page with what was typed, what is wrong, and the letter as it is now.
    private Found<Reaction> wrong(Deed deed, int status, Map<String, String> wrong, String reason) {
        return office.find(deed.visit(), deed.view(), Integer.toString(deed.letter().number()))
                .map(now -> {
                    boolean typed = deed.given().containsKey("body");
                    Optional<String> theirs =
                            Optional.of(LetterOffice.text(now, now.letter().body()))
                                    .filter(_ -> status == 409 && typed);
                    LetterSheet.Typed shown =
                            typed
                                    ? deed.typed(wrong, theirs)
                                    : LetterSheet.Typed.stored(now, office.type(now.letter()));
                    CommandPage.Mistake mistake =
                            new CommandPage.Mistake(
                                    reason,
                                    typed ? Optional.of("body") : Optional.empty(),
                                    Optional.empty());
                    return new Reaction.Shows(
                            status,
                            pages.again(deed.visit(), deed.view(), now, shown, List.of(mistake))
                                    .page(Optional.empty())
                                    .html());
                });
    }
}
