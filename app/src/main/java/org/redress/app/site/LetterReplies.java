package org.redress.app.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.app.page.CommandPage;
import org.redress.core.casework.LetterHandled;

/// What follows a form that was sent about a letter.
record LetterReplies(LetterOffice office, LetterPages pages) {

    Found<Reaction> answer(LetterDeed deed, LetterHandled handled, String done) {
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

    Found<Reaction> again(LetterDeed deed, int status, Map<String, String> wrong) {
        return wrong(deed, status, wrong, wrong.values().iterator().next());
    }

    /// The page with what was typed, what is wrong, and the letter as it is now.
    Found<Reaction> wrong(LetterDeed deed, int status, Map<String, String> wrong, String reason) {
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
