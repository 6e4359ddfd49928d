package org.redress.app.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.app.desk.EqualityForm;
import org.redress.app.page.EqualityPage;
import org.redress.core.access.Permission;
import org.redress.core.access.PermittedEquality;
import org.redress.core.casework.Casework;
import org.redress.core.casework.Equality;
import org.redress.core.casework.EqualityDesk.Replaced;
import org.redress.core.complaint.Reference;
import org.redress.core.http.wire.FieldError;

/// Where the keepers of equality data enter and see them, by the reference of the case alone.
record EqualityRoom(Casework casework, Frames frames) implements Room {

    static final String ADDRESS = "/equality";

    private static final FieldError CHANGED =
            FieldError.of(
                    "", "conflict", "Somebody else changed these answers while you had them open");
    private static final String REFERENCE = "reference";
    private static final String UNKNOWN =
            "There is no case of that reference whose answers you keep";

    @Override
    public void open(Routes routes) {
        routes.page(ADDRESS, this::asked);
        routes.sent(ADDRESS, this::sent, this::again);
    }

    private Found<String> asked(Visit visit) {
        return visit.may(Permission.EQUALITY)
                .then(_ -> visit.query(REFERENCE, "done"))
                .map(given ->
                        given.containsKey(REFERENCE)
                                ? find(visit, given.getOrDefault(REFERENCE, ""))
                                : choice(
                                        visit,
                                        "",
                                        Optional.ofNullable(given.get("done"))
                                                .map(it -> "The answers are saved: " + it),
                                        Optional.empty()));
    }

    private String find(Visit visit, String text) {
        Optional<Reference> reference = Reference.parse(text.strip());
        return reference
                .flatMap(it -> permitted(visit).find(it))
                .map(stated ->
                        form(
                                visit,
                                text.strip(),
                                EqualityForm.fresh(stated),
                                List.of(),
                                Optional.empty()))
                .orElseGet(() -> choice(visit, text, Optional.empty(), Optional.of(UNKNOWN)));
    }

    private PermittedEquality permitted(Visit visit) {
        return new PermittedEquality(visit.officer(), casework);
    }

    private String choice(
            Visit visit, String reference, Optional<String> done, Optional<String> problem) {
        return new EqualityPage(
                        frames.of(visit, ADDRESS),
                        done,
                        reference,
                        problem,
                        List.of(),
                        List.of(),
                        List.of())
                .html();
    }

    private String form(
            Visit visit,
            String reference,
            Map<String, String> given,
            List<FieldError> errors,
            Optional<Equality> theirs) {
        EqualityForm form = new EqualityForm(casework.equality().inUse());
        var questions = form.questions(given, errors);
        return new EqualityPage(
                        frames.of(visit, ADDRESS),
                        Optional.empty(),
                        reference,
                        Optional.empty(),
                        form.errors(errors, questions),
                        theirs.map(EqualityForm::facts).orElse(List.of()),
                        questions)
                .html();
    }

    private Found<Reaction> sent(Visit visit, Map<String, String> sent) {
        Map<String, String> given = new HashMap<>(sent);
        String text = given.getOrDefault(REFERENCE, "");
        return visit.may(Permission.EQUALITY)
                .then(_ -> Found.required(Reference.parse(text), 404, UNKNOWN + "."))
                .then(reference -> save(visit, reference, given));
    }

    /// The form as it was filled in before its session ran out.
    private Optional<Found<String>> again(Visit visit, Map<String, String> given) {
        String text = given.getOrDefault(REFERENCE, "");
        return Optional.of(
                visit.may(Permission.EQUALITY)
                        .then(_ -> Found.required(Reference.parse(text), 404, UNKNOWN + "."))
                        .then(it -> Found.required(permitted(visit).find(it), 404, UNKNOWN + "."))
                        .map(_ ->
                                form(
                                        visit,
                                        text,
                                        given,
                                        List.of(Returning.SIGNED_OUT),
                                        Optional.empty())));
    }

    private Found<Reaction> save(Visit visit, Reference reference, Map<String, String> given) {
        return switch (EqualityForm.read(given, visit.today())) {
            case EqualityForm.Read.Wrong(var errors) ->
                    shows(422, form(visit, reference.value(), given, errors, Optional.empty()));
            case EqualityForm.Read.Sound(Equality answers) ->
                    switch (permitted(visit)
                            .replace(reference, now -> EqualityForm.isSeen(given, now), answers)) {
                        case Replaced.Done() ->
                                new Found.Here<>(
                                        new Reaction.Goes(
                                                ADDRESS
                                                        + "?done="
                                                        + Addresses.encoded(reference.value())));
                        case Replaced.Changed(Equality now) ->
                                changed(visit, reference, given, now);
                        case Replaced.NoSuchCase() -> new Found.Refused<>(404, UNKNOWN + ".");
                    };
        };
    }

    /// Both: what somebody else saved, and what was answered here, to be sent again.
    private Found<Reaction> changed(
            Visit visit, Reference reference, Map<String, String> given, Equality now) {
        Map<String, String> mine = new HashMap<>(given);
        mine.putAll(EqualityForm.seen(now));
        return shows(409, form(visit, reference.value(), mine, List.of(CHANGED), Optional.of(now)));
    }

    private static Found<Reaction> shows(int status, String html) {
        return new Found.Here<>(new Reaction.Shows(status, html));
    }
}
