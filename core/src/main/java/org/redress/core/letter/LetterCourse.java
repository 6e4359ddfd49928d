package org.redress.core.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.core.complaint.Reference;
import org.redress.core.complaint.Text;
import org.redress.core.letter.Letter.State;

/// A letter's way from draft to sent: what may be done with it, and what it then is.
public final class LetterCourse {

    private LetterCourse() {}

    /// What becomes of an act.
    public sealed interface Decision {

        record Taken(LetterEvent event) implements Decision {}

        record Refused(LetterRefusal refusal) implements Decision {}
    }

    /// Begins a letter.
    public static LetterEvent begin(Reference complaint, LetterAct.Draft draft, LocalDate today) {
        return new LetterEvent.LetterDrafted(
                today,
                complaint,
                draft.area(),
                draft.type(),
                draft.stage(),
                draft.body().ref(),
                answers(draft.answers()),
                draft.insteadOf());
    }

    /// Decides on an act on a letter that was begun.
    ///
    /// @throws IllegalArgumentException if the act begins one
    public static Decision decide(Letter letter, LetterAct act, LocalDate today) {
        return switch (act) {
            case LetterAct.Draft _ ->
                    throw new IllegalArgumentException("a letter is begun but once");
            case LetterAct.Rewrite it ->
                    draft(
                            letter,
                            new LetterEvent.LetterRewritten(
                                    today, it.body().ref(), answers(it.answers())));
            case LetterAct.Approve it -> approve(letter, it, today);
            case LetterAct.Send it -> send(letter, it, today);
            case LetterAct.SetAside _ ->
                    switch (letter.state()) {
                        case DRAFT, APPROVED ->
                                new Decision.Taken(new LetterEvent.LetterSetAside(today));
                        case SENT -> new Decision.Refused(LetterRefusal.SENT_ALREADY);
                        case SET_ASIDE -> new Decision.Refused(LetterRefusal.NOT_A_DRAFT);
                    };
        };
    }

    private static Decision draft(Letter letter, LetterEvent event) {
        return letter.state() == State.DRAFT
                ? new Decision.Taken(event)
                : new Decision.Refused(LetterRefusal.NOT_A_DRAFT);
    }

    private static Decision approve(Letter letter, LetterAct.Approve act, LocalDate today) {
        if (!act.gaps().isEmpty()) {
            return draft(letter, LetterRefusal.HAS_GAPS);
        }
        if (!act.without().isEmpty() && act.reason().isEmpty()) {
            return draft(letter, LetterRefusal.LACKS);
        }
        return draft(
                letter,
                new LetterEvent.LetterApproved(
                        today,
                        act.letterhead().ref(),
                        act.without(),
                        act.without().isEmpty() ? Optional.empty() : act.reason().map(Text::ref)));
    }

    private static Decision draft(Letter letter, LetterRefusal refusal) {
        return new Decision.Refused(
                letter.state() == State.DRAFT ? refusal : LetterRefusal.NOT_A_DRAFT);
    }

    private static Decision send(Letter letter, LetterAct.Send act, LocalDate today) {
        return switch (letter.state()) {
            case DRAFT, SET_ASIDE -> new Decision.Refused(LetterRefusal.NOT_APPROVED);
            case SENT -> new Decision.Refused(LetterRefusal.SENT_ALREADY);
            case APPROVED -> {
                if (act.on().isAfter(today)) {
                    yield new Decision.Refused(LetterRefusal.SENT_IN_FUTURE);
                }
                boolean early = act.on().isBefore(letter.approval().orElseThrow().on());
                yield early
                        ? new Decision.Refused(LetterRefusal.SENT_BEFORE_APPROVAL)
                        : new Decision.Taken(new LetterEvent.LetterSent(act.on(), act.how()));
            }
        };
    }

    private static List<Letter.Answer> answers(Map<String, Text> answers) {
        return answers.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(it -> new Letter.Answer(it.getKey(), it.getValue().ref()))
                .toList();
    }

    /// The letter after an event; `before` is empty for its first.
    public static Letter evolve(Optional<Letter> before, LetterEvent event) {
        return switch (event) {
            case LetterEvent.LetterDrafted it ->
                    new Letter(
                            it.complaint(),
                            it.area(),
                            it.type(),
                            it.stage(),
                            State.DRAFT,
                            it.on(),
                            it.body(),
                            it.answers(),
                            it.insteadOf(),
                            Optional.empty(),
                            Optional.empty());
            case LetterEvent.LetterRewritten it ->
                    new LetterDraft(before.orElseThrow()).rewritten(it.body(), it.answers());
            case LetterEvent.LetterApproved it ->
                    new LetterDraft(before.orElseThrow())
                            .approved(
                                    new Letter.Approval(
                                            it.on(), it.letterhead(), it.without(), it.reason()));
            case LetterEvent.LetterSent it ->
                    new LetterDraft(before.orElseThrow()).sent(new Sending(it.on(), it.how()));
            case LetterEvent.LetterSetAside _ -> new LetterDraft(before.orElseThrow()).setAside();
        };
    }
}
