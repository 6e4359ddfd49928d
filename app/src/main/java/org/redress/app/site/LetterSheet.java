package org.redress.app.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.app.page.CommandPage;
import org.redress.app.page.LetterPage;
import org.redress.app.page.Link;
import org.redress.app.page.Question;
import org.redress.app.page.Tag;
import org.redress.app.writing.AskedForm;
import org.redress.app.writing.LetterFindings;
import org.redress.core.casework.CaseView;
import org.redress.core.casework.LetterView;
import org.redress.core.letter.Checklist;
import org.redress.core.letter.Letter;
import org.redress.core.letter.LetterType;

/// One letter as its page shows it.
///
/// @param typed what the officer has typed, or what is stored
/// @param errors what is wrong with it
record LetterSheet(
        LetterOffice office,
        Visit visit,
        CaseView view,
        LetterView letter,
        Typed typed,
        List<CommandPage.Mistake> errors) {

    /// What a draft's form holds.
    ///
    /// @param boxes what is asked for the letter
    /// @param reason why it is approved although it lacks something
    /// @param theirs the text that somebody else saved meanwhile
    record Typed(
            String body,
            Map<String, String> boxes,
            Map<String, String> wrong,
            String reason,
            Optional<String> theirs) {

        static Typed stored(LetterView letter, LetterType type) {
            return new Typed(
                    LetterOffice.text(letter, letter.letter().body()),
                    AskedForm.of(type).boxes(LetterOffice.answers(letter)),
                    Map.of(),
                    "",
                    Optional.empty());
        }

        /// The same, with other boxes filled in.
        Typed with(Map<String, String> given, Map<String, String> mistakes) {
            Map<String, String> all = new HashMap<>(boxes);
            all.putAll(given);
            return new Typed(body, all, mistakes, reason, theirs);
        }
    }

    LetterPage page(Optional<String> done) {
        LetterStanding standing = new LetterStanding(office, view, letter);
        List<LetterFindings.Finding> findings = findings();
        return new LetterPage(
                office.world().frames().of(visit, Frames.CASES),
                new Link("Back to the letters", LetterOffice.address(view)),
                view.complaint().reference().value(),
                letter.number() + ". " + type().label(),
                tag(state()),
                done,
                standing.onward().filter(_ -> mayWrite()),
                errors,
                LetterOffice.address(view, letter.number()),
                Sent.fresh(Optional.of(letter.version())).hidden(),
                Optional.of(state())
                        .filter(Letter.State.DRAFT::equals)
                        .filter(_ -> mayWrite())
                        .map(_ -> draft(findings)),
                office.paper(letter),
                standing.facts(),
                checks(findings),
                state() == Letter.State.APPROVED && mayWrite()
                        ? standing.sending(visit.today(), typed)
                        : List.of(),
                files(),
                mayWrite() && state() != Letter.State.DRAFT,
                mayWrite() && (state() == Letter.State.DRAFT || state() == Letter.State.APPROVED),
                standing.history());
    }

    private LetterType type() {
        return office.type(letter.letter());
    }

    private Letter.State state() {
        return letter.letter().state();
    }

    private boolean mayWrite() {
        return office.mayWrite(visit, view);
    }

    /// How a letter stands.
    static Tag tag(Letter.State state) {
        return switch (state) {
            case DRAFT -> new Tag("Draft", "▲", "desk-tag--amber");
            case APPROVED -> new Tag("Approved, not sent yet", "●", "desk-tag--green");
            case SENT -> new Tag("Sent", "✓", "desk-tag--green");
            case SET_ASIDE -> new Tag("Set aside", "○", "desk-tag--quiet");
        };
    }

    private LetterPage.Draft draft(List<LetterFindings.Finding> findings) {
        LetterQuestions questions =
                new LetterQuestions(AskedForm.of(type()), typed.boxes(), typed.wrong());
        Optional<Question.Passage> reason =
                Optional.of(findings)
                        .filter(all -> all.stream().anyMatch(it -> !it.met()))
                        .map(_ ->
                                new Question.Passage(
                                        LetterMistakes.REASON,
                                        new Question.Words(
                                                "Why may it go without what is missing? (only to"
                                                        + " approve it so)",
                                                "Kept with the letter and shown on the case.",
                                                Optional.ofNullable(
                                                        typed.wrong().get(LetterMistakes.REASON))),
                                        typed.reason()));
        return new LetterPage.Draft(questions.all(), typed.body(), typed.theirs(), reason);
    }

    /// What is found in the text on the page; of a letter no longer a draft, what it was approved
    /// with and without.
    private List<LetterFindings.Finding> findings() {
        return state() == Letter.State.DRAFT
                ? office.findings(
                        visit,
                        view,
                        type(),
                        AskedForm.of(type()).read(typed.boxes()).answers(),
                        typed.body())
                : LetterFindings.approved(
                        type(),
                        letter.letter().approval().map(Letter.Approval::without).orElse(List.of()));
    }

    private List<LetterPage.Check> checks(List<LetterFindings.Finding> findings) {
        List<LetterPage.Check> checks = new ArrayList<>();
        findings.stream()
                .map(it -> new LetterPage.Check(it.label(), it.source().toString(), it.met()))
                .forEach(checks::add);
        List<String> gaps = Checklist.gaps(typed.body());
        checks.add(
                new LetterPage.Check(
                        gaps.isEmpty()
                                ? "Nothing left in square brackets"
                                : "Still to be written: [" + String.join("], [", gaps) + "]",
                        "every letter",
                        gaps.isEmpty()));
        return checks;
    }

    private List<Link> files() {
        String address = LetterOffice.address(view, letter.number());
        return List.of(
                new Link("See it as it will look", address + "/paper"),
                new Link("PDF", address + "/letter.pdf"),
                new Link("PDF in large print", address + "/large-print.pdf"));
    }
}
