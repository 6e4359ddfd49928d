package org.redress.app.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.app.page.CommandPage;
import org.redress.app.page.Question;
import org.redress.core.casework.LetterHandled;
import org.redress.core.casework.LetterView;
import org.redress.core.letter.LetterRefusal;
import org.redress.core.letter.LetterType;

/// What follows a form that was sent about a letter.
record LetterReplies(LetterOffice office, LetterPages pages) {

    Found<Reaction> answer(LetterDeed deed, LetterHandled handled, String done) {
        return switch (handled) {
            case LetterHandled.Done(int number, int _, boolean _) ->
                    new Found.Here<>(
                            new Reaction.Goes(
                                    LetterOffice.address(deed.view(), number) + "?done=" + done));
            case LetterHandled.Refused(var refusal) ->
                    wrong(deed, 422, wrong(deed, refusal), refusal.reason());
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

    private static Map<String, String> wrong(LetterDeed deed, LetterRefusal refusal) {
        if (refusal == LetterRefusal.LACKS) {
            return Map.of(LetterMistakes.REASON, refusal.reason());
        }
        if (refusal == LetterRefusal.HAS_GAPS) {
            return Map.of(LetterMistakes.BODY, refusal.reason());
        }
        return deed.isSending() ? Map.of(LetterStanding.ON, refusal.reason()) : Map.of();
    }

    Found<Reaction> again(LetterDeed deed, int status, Map<String, String> wrong) {
        return wrong(deed, status, wrong, "");
    }

    /// The page with what was typed, what is wrong, and the letter as it is now.
    ///
    /// @param otherwise what is said where no one box is to blame
    private Found<Reaction> wrong(
            LetterDeed deed, int status, Map<String, String> wrong, String otherwise) {
        return office.find(deed.visit(), deed.view(), Integer.toString(deed.letter().number()))
                .map(now -> {
                    LetterType type = office.type(now.letter());
                    LetterSheet.Typed shown = shown(deed, status, wrong, now);
                    List<Question> sending =
                            new LetterStanding(office, deed.view(), now)
                                    .sending(deed.visit().today(), shown);
                    List<CommandPage.Mistake> mistakes =
                            new LetterMistakes(type, shown, sending).all(otherwise);
                    return new Reaction.Shows(
                            status,
                            pages.again(deed.visit(), deed.view(), now, shown, mistakes)
                                    .page(Optional.empty())
                                    .html());
                });
    }

    private LetterSheet.Typed shown(
            LetterDeed deed, int status, Map<String, String> wrong, LetterView now) {
        if (!deed.given().containsKey(LetterMistakes.BODY)) {
            return LetterSheet.Typed.stored(now, office.type(now.letter()))
                    .with(deed.given(), wrong);
        }
        Optional<String> theirs =
                Optional.of(LetterOffice.text(now, now.letter().body())).filter(_ -> status == 409);
        return deed.typed(wrong, theirs);
    }
}
