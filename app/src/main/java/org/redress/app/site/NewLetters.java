package org.redress.app.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.app.page.CommandPage;
import org.redress.app.page.Link;
import org.redress.app.page.Question;
import org.redress.app.writing.AskedForm;
import org.redress.core.casework.CaseView;
import org.redress.core.casework.LetterHandled;
import org.redress.core.casework.LetterOrder;
import org.redress.core.complaint.Text;
import org.redress.core.letter.LetterAct;
import org.redress.core.letter.LetterType;
import org.redress.core.letter.Names;

/// The form that begins a letter: what it tells and nobody has recorded on the case yet.
record NewLetters(LetterOffice office) {

    Found<Reaction> form(Visit visit, CaseView view, String id) {
        return office.toWrite(visit, view)
                .then(_ -> type(view, id))
                .map(type -> {
                    AskedForm form = AskedForm.of(type);
                    Map<String, String> known =
                            new HashMap<>(office.filling(visit, view, type, Map.of()).values());
                    if (!office.owed(visit, view).contains(type)) {
                        known.keySet().removeAll(List.of(Names.NEW_DATE, Names.REASON));
                    }
                    LetterQuestions questions =
                            new LetterQuestions(form, form.boxes(known), Map.of());
                    Sent sent = Sent.fresh(Optional.empty());
                    return Reaction.Shows.page(page(visit, view, type, questions, sent));
                });
    }

    private Found<LetterType> type(CaseView view, String id) {
        return Found.required(
                office.types().type(office.area(view), id), 404, "There is no such letter.");
    }

    private String page(
            Visit visit, CaseView view, LetterType type, LetterQuestions questions, Sent sent) {
        List<Question> all = new ArrayList<>(sent.hidden());
        all.addAll(questions.all());
        return new CommandPage(
                        office.world().frames().of(visit, Frames.CASES),
                        new Link("Back to the letters", LetterOffice.address(view)),
                        view.complaint().reference().value(),
                        type.label(),
                        LetterOffice.address(view) + "/new/" + type.id(),
                        false,
                        "Write the draft",
                        questions.mistakes(),
                        List.of(),
                        all)
                .html();
    }

    Found<Reaction> sent(Visit visit, CaseView view, String id, Map<String, String> given) {
        return type(view, id)
                .then(type -> {
                    AskedForm form = AskedForm.of(type);
                    AskedForm.Read read = form.read(given);
                    if (!read.wrong().isEmpty()) {
                        LetterQuestions again = new LetterQuestions(form, given, read.wrong());
                        String html = page(visit, view, type, again, Sent.of(given));
                        return new Found.Here<>(new Reaction.Shows(422, html));
                    }
                    return begin(visit, view, type, read.answers(), Sent.of(given));
                });
    }

    private Found<Reaction> begin(
            Visit visit, CaseView view, LetterType type, Map<String, String> answers, Sent sent) {
        Text body = Text.of(office.draft(visit, view, type, answers));
        LetterAct draft =
                new LetterAct.Draft(
                        office.area(view),
                        type.id(),
                        type.occasion().stage(),
                        body,
                        LetterDeeds.texts(answers),
                        Optional.empty());
        LetterHandled handled =
                office.permitted(visit)
                        .handle(
                                new LetterOrder(
                                        view.complaint().reference(),
                                        Optional.empty(),
                                        draft,
                                        visit.officer().id(),
                                        Optional.empty(),
                                        Optional.of(sent.key())));
        return switch (handled) {
            case LetterHandled.Done(int number, int _, boolean _) ->
                    new Found.Here<>(
                            new Reaction.Goes(LetterOffice.address(view, number) + "?done=draft"));
            case LetterHandled.KeyReused _ ->
                    new Found.Here<>(new Reaction.Goes(LetterOffice.address(view)));
            case LetterHandled.NotPermitted _ ->
                    new Found.Refused<>(403, "You may not write letters of this case.");
            case LetterHandled.NotFound _, LetterHandled.Refused _, LetterHandled.Conflict _ ->
                    new Found.Refused<>(404, "There is no such case.");
        };
    }

    /// The form as it was filled in before its session ran out.
    Found<String> again(Visit visit, CaseView view, String id, Map<String, String> given) {
        return office.toWrite(visit, view)
                .then(_ -> type(view, id))
                .map(type -> {
                    Map<String, String> wrong =
                            Map.of(LetterQuestions.FORM, Returning.SIGNED_OUT.reason());
                    LetterQuestions asked = new LetterQuestions(AskedForm.of(type), given, wrong);
                    return page(visit, view, type, asked, Sent.of(given));
                });
    }
}
