package org.redress.app.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.app.page.CommandPage;
import org.redress.app.page.Link;
import org.redress.app.page.PaperPage;
import org.redress.app.page.PrintedLetter;
import org.redress.app.print.LetterPdf;
import org.redress.core.casework.CaseView;
import org.redress.core.casework.LetterView;
import org.redress.core.letter.Letter;

/// A letter on its page and on paper.
record LetterPages(LetterOffice office) {

    private static final String PDF = "application/pdf";

    Found<Reaction> page(Visit visit, CaseView view, String number) {
        return visit.query("done")
                .then(query ->
                        office.find(visit, view, number)
                                .map(letter ->
                                        Reaction.Shows.page(
                                                fresh(visit, view, letter)
                                                        .page(done(query))
                                                        .html())));
    }

    /// The letter as it is stored.
    LetterSheet fresh(Visit visit, CaseView view, LetterView letter) {
        return new LetterSheet(
                office,
                visit,
                view,
                letter,
                LetterSheet.Typed.stored(letter, office.type(letter.letter())),
                List.of());
    }

    /// The letter with what was typed, and what is wrong with it.
    LetterSheet again(
            Visit visit,
            CaseView view,
            LetterView letter,
            LetterSheet.Typed typed,
            List<CommandPage.Mistake> errors) {
        return new LetterSheet(office, visit, view, letter, typed, errors);
    }

    private static Optional<String> done(Map<String, String> query) {
        return switch (query.getOrDefault("done", "")) {
            case "draft" -> Optional.of("The draft is written. Read it and complete it.");
            case "save" -> Optional.of("The draft is saved.");
            case "approve" -> Optional.of("The letter is approved. It can be sent.");
            case "send" -> Optional.of("The letter is marked as sent.");
            case "copy" -> Optional.of("This is the new draft.");
            case "set-aside" -> Optional.of("The letter is set aside.");
            default -> Optional.empty();
        };
    }

    /// The letter as it will look, on the screen or as a file.
    Found<Reaction> paper(Visit visit, CaseView view, String number, String form) {
        return office.find(visit, view, number)
                .then(letter ->
                        switch (form) {
                            case "paper" ->
                                    new Found.Here<>(
                                            Reaction.Shows.page(onScreen(visit, view, letter)));
                            case "letter.pdf" -> new Found.Here<>(pdf(view, letter, false));
                            case "large-print.pdf" -> new Found.Here<>(pdf(view, letter, true));
                            default ->
                                    new Found.Refused<>(404, "There is nothing at this address.");
                        });
    }

    private String onScreen(Visit visit, CaseView view, LetterView letter) {
        boolean draft = letter.letter().state() == Letter.State.DRAFT;
        return new PaperPage(
                        office.world().frames().of(visit, Frames.CASES),
                        new Link("Back to the letter", LetterOffice.address(view, letter.number())),
                        view.complaint().reference().value(),
                        draft ? "Preview of the draft" : "The letter",
                        draft ? List.of("Not approved, and not to be sent.") : List.of(),
                        office.paper(letter))
                .html();
    }

    private Reaction pdf(CaseView view, LetterView letter, boolean largePrint) {
        String reference = view.complaint().reference().value();
        PrintedLetter printed =
                new PrintedLetter(
                        office.paper(letter).subject() + ", " + reference,
                        reference,
                        office.paper(letter),
                        largePrint,
                        letter.letter().state() == Letter.State.DRAFT);
        String name =
                reference.replace('/', '-')
                        + "-letter-"
                        + letter.number()
                        + (largePrint ? "-large-print" : "")
                        + ".pdf";
        return new Reaction.Gives(new Download(name, PDF, out -> LetterPdf.write(printed, out)));
    }
}
