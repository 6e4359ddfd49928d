package org.redress.app.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.app.desk.CaseAddress;
import org.redress.app.desk.Labels;
import org.redress.app.page.Paper;
import org.redress.app.writing.CaseFilling;
import org.redress.app.writing.CaseLetters;
import org.redress.app.writing.LetterFindings;
import org.redress.app.writing.Template;
import org.redress.core.access.PermittedLetters;
import org.redress.core.casework.CaseView;
import org.redress.core.casework.LetterSummary;
import org.redress.core.casework.LetterTemplates;
import org.redress.core.casework.LetterView;
import org.redress.core.complaint.Command;
import org.redress.core.complaint.Reference;
import org.redress.core.complaint.TextRef;
import org.redress.core.letter.Filling;
import org.redress.core.letter.Letter;
import org.redress.core.letter.LetterType;
import org.redress.core.letter.Occasion;
import org.redress.core.procedure.AreaId;
import org.redress.core.spi.Letterhead;

/// Where the pages of letters find what they show.
record LetterOffice(CaseWorld world) {

    static final String WORD = "letters";

    CaseLetters types() {
        return new CaseLetters(labels());
    }

    Labels labels() {
        return world.labels();
    }

    PermittedLetters permitted(Visit visit) {
        return new PermittedLetters(visit.officer(), world.casework());
    }

    boolean mayWrite(Visit visit, CaseView view) {
        return permitted(visit).mayWrite(view.complaint().area());
    }

    AreaId area(CaseView view) {
        return types().area(view.complaint());
    }

    static String address(CaseView view) {
        return address(view.complaint().reference());
    }

    private static String address(Reference complaint) {
        return CaseAddress.of(complaint.value()) + "/" + WORD;
    }

    static String address(Reference complaint, int number) {
        return address(complaint) + "/" + number;
    }

    static String address(CaseView view, int number) {
        return address(view) + "/" + number;
    }

    /// The type of a letter; one that no area declares any more asks for nothing.
    LetterType type(Letter letter) {
        return types().type(letter.area(), letter.type())
                .orElseGet(() ->
                        LetterType.of(
                                letter.type(), letter.type(), Occasion.of(Command.class), "-"));
    }

    Filling filling(Visit visit, CaseView view, LetterType type, Map<String, String> answers) {
        return new CaseFilling(labels(), view, visit.today()).of(type, answers);
    }

    /// The text that a letter of a type starts from.
    String draft(Visit visit, CaseView view, LetterType type, Map<String, String> answers) {
        AreaId area = area(view);
        LetterTemplates.Key key = new LetterTemplates.Key(area, type.id());
        String text = world.casework().letterTemplates().current(key).orElse(type.template());
        return new Template(text)
                .filled(filling(visit, view, type, answers), types().names(area, type));
    }

    /// What the officer answered, by name; what was erased is not there.
    static Map<String, String> answers(LetterView view) {
        Map<String, String> answers = new HashMap<>();
        view.letter()
                .answers()
                .forEach(
                        it -> view.text(it.text()).ifPresent(text -> answers.put(it.name(), text)));
        return answers;
    }

    static String text(LetterView view, TextRef ref) {
        return view.text(ref).orElse("The text was erased.");
    }

    /// The council's address and the like, as they are now.
    String letterhead() {
        Letterhead head = labels().areas().letterhead();
        return Paper.letterhead(
                labels().areas().council().name(), head.address(), head.phone(), head.email());
    }

    /// The letter laid out: with the letterhead as it was approved, or as it is now.
    Paper paper(LetterView view) {
        String head =
                view.letter()
                        .approval()
                        .map(approval -> text(view, approval.letterhead()))
                        .orElseGet(this::letterhead);
        return Paper.of(head, text(view, view.letter().body()));
    }

    /// A letter of the case that the visitor may see.
    Found<LetterView> find(Visit visit, CaseView view, String number) {
        Optional<Integer> wanted =
                Optional.of(number)
                        .filter(text -> text.matches("[1-9][0-9]{0,5}"))
                        .map(Integer::valueOf);
        return Found.required(
                wanted.flatMap(it -> permitted(visit).find(view.complaint().reference(), it)),
                404,
                "There is no such letter of this case.");
    }

    /// Refused to who may write no letters of the case's area.
    Found<CaseView> toWrite(Visit visit, CaseView view) {
        return Found.required(
                Optional.of(view).filter(it -> mayWrite(visit, it)),
                403,
                "You may not write letters of this case. If you need to, ask your manager or the"
                        + " administrator.");
    }

    List<LetterType> fitting(Visit visit, CaseView view) {
        return types().fitting(view.complaint(), letters(visit, view), visit.today());
    }

    /// The letters that tell of a step on record, where none about it was sent.
    List<LetterType> owed(Visit visit, CaseView view) {
        return types().owed(view.complaint(), letters(visit, view));
    }

    List<LetterSummary> letters(Visit visit, CaseView view) {
        return permitted(visit).of(view.complaint().reference());
    }

    /// What is found in a letter's text.
    List<LetterFindings.Finding> findings(
            Visit visit, CaseView view, LetterType type, Map<String, String> answers, String body) {
        Filling filling = filling(visit, view, type, answers);
        String start =
                draft(visit, view, type, answers)
                        + new Template(type.template())
                                .filled(filling, types().names(area(view), type));
        return new LetterFindings(labels(), view, visit.today()).of(type, filling, body, start);
    }
}
