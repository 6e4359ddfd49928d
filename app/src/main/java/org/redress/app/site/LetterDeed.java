package org.redress.app.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.app.page.CommandPage;
import org.redress.core.casework.CaseView;
import org.redress.core.casework.LetterView;
import org.redress.core.letter.Letter;

/// A form that was sent about a letter.
record LetterDeed(Visit visit, CaseView view, LetterView letter, Map<String, String> given) {

    String value(String name) {
        return given.getOrDefault(name, "").replace("\r\n", "\n").strip();
    }

    String body() {
        return value("body") + "\n";
    }

    /// Whether it says that the letter has gone.
    boolean isSending() {
        return given.containsKey(LetterStanding.HOW);
    }

    Sent sent() {
        return Sent.of(given);
    }

    /// The draft as it was typed before its session ran out, with the text that is stored where
    /// somebody else changed it since; empty where there is no draft to be typed in.
    Optional<Found<String>> signedOut(LetterPages pages) {
        boolean drafted = letter.letter().state() == Letter.State.DRAFT;
        boolean changed = sent().version().filter(seen -> seen == letter.version()).isEmpty();
        Optional<String> theirs =
                Optional.of(LetterOffice.text(letter, letter.letter().body())).filter(_ -> changed);
        CommandPage.Mistake mistake =
                new CommandPage.Mistake(
                        Returning.SIGNED_OUT.reason(), Optional.of("body"), Optional.empty());
        return Optional.of(typed(Map.of(), theirs))
                .filter(_ -> drafted && given.containsKey("body"))
                .map(typed -> pages.again(visit, view, letter, typed, List.of(mistake)))
                .map(sheet -> new Found.Here<>(sheet.page(Optional.empty()).html()));
    }

    LetterSheet.Typed typed(Map<String, String> wrong, Optional<String> theirs) {
        return new LetterSheet.Typed(body(), given, wrong, value("reason"), theirs);
    }
}
