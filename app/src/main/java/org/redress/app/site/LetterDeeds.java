package org.redress.app.site;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.redress.app.writing.AskedForm;
import org.redress.app.writing.LetterFindings;
import org.redress.app.writing.LongDay;
import org.redress.core.casework.CaseView;
import org.redress.core.casework.LetterHandled;
import org.redress.core.casework.LetterOrder;
import org.redress.core.casework.LetterView;
import org.redress.core.complaint.Text;
import org.redress.core.letter.Checklist;
import org.redress.core.letter.LetterAct;
import org.redress.core.letter.Sending;

/// What is done with a letter over the forms of its page.
record LetterDeeds(LetterOffice office, LetterReplies replies) {

    private static final String NO_DAY = "“When did it go?” needs a real date, such as 27 3 2025";

    static Map<String, Text> texts(Map<String, String> answers) {
        return answers.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> Text.of(it.getValue())));
    }

    Found<Reaction> sent(Visit visit, CaseView view, String number, Map<String, String> given) {
        return office.find(visit, view, number)
                .then(letter -> {
                    LetterDeed deed = new LetterDeed(visit, view, letter, given);
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

    private LetterHandled give(LetterDeed deed, LetterAct act, Optional<Integer> version) {
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
    private Found<Reaction> save(LetterDeed deed, boolean approve) {
        AskedForm form = AskedForm.of(office.type(deed.letter().letter()));
        AskedForm.Read read = form.read(deed.given());
        if (deed.value("body").isEmpty()) {
            return replies.again(
                    deed, 422, Map.of(LetterMistakes.BODY, "“The letter” needs some text"));
        }
        if (!read.wrong().isEmpty()) {
            return replies.again(deed, 422, read.wrong());
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
                : replies.answer(deed, saved, "save");
    }

    private static boolean isStored(LetterDeed deed, Map<String, String> answers) {
        LetterView letter = deed.letter();
        return letter.text(letter.letter().body())
                        .map(String::strip)
                        .filter(deed.value("body")::equals)
                        .isPresent()
                && LetterOffice.answers(letter).equals(answers);
    }

    private Found<Reaction> approve(LetterDeed deed, Map<String, String> answers, int version) {
        var type = office.type(deed.letter().letter());
        List<String> unmet =
                office.findings(deed.visit(), deed.view(), type, answers, deed.body()).stream()
                        .filter(finding -> !finding.met())
                        .map(LetterFindings.Finding::id)
                        .toList();
        LetterAct act =
                new LetterAct.Approve(
                        Text.of(office.letterhead()),
                        Checklist.gaps(deed.body()),
                        unmet,
                        Optional.of(deed.value("reason"))
                                .filter(text -> !text.isEmpty())
                                .map(Text::of));
        return replies.answer(deed, give(deed, act, Optional.of(version)), "approve");
    }

    private Found<Reaction> send(LetterDeed deed) {
        Optional<LocalDate> on =
                LongDay.of(deed.value("on-day"), deed.value("on-month"), deed.value("on-year"));
        Optional<Sending.How> how =
                Arrays.stream(Sending.How.values())
                        .filter(it -> it.name().equals(deed.value("how")))
                        .findFirst();
        if (on.isEmpty() || how.isEmpty()) {
            return replies.again(
                    deed,
                    422,
                    on.isEmpty()
                            ? Map.of(LetterStanding.ON, NO_DAY)
                            : Map.of(LetterStanding.HOW, "Choose how it went"));
        }
        return answer(deed, new LetterAct.Send(on.get(), how.get()), "send");
    }

    private Found<Reaction> copy(LetterDeed deed) {
        LetterView letter = deed.letter();
        LetterAct draft =
                new LetterAct.Draft(
                        letter.letter().area(),
                        letter.letter().type(),
                        letter.letter().stage(),
                        Text.of(LetterOffice.text(letter, letter.letter().body())),
                        texts(LetterOffice.answers(letter)),
                        Optional.of(letter.number()));
        return replies.answer(deed, give(deed, draft, Optional.empty()), "copy");
    }

    private Found<Reaction> answer(LetterDeed deed, LetterAct act, String done) {
        return replies.answer(deed, give(deed, act, deed.sent().version()), done);
    }
}
