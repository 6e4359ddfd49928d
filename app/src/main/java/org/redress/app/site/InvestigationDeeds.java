package org.redress.app.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.app.desk.FilledForm;
import org.redress.app.desk.InvestigationReading;
import org.redress.core.access.PermittedPapers;
import org.redress.core.casework.Handled;
import org.redress.core.casework.InvestigationDesk.HandedIn;
import org.redress.core.casework.InvestigationDesk.Handing;
import org.redress.core.casework.InvestigationDesk.Saved;
import org.redress.core.complaint.Investigation;
import org.redress.core.complaint.Reference;
import org.redress.core.http.wire.FieldError;

/// What becomes of an investigator's form that was sent.
record InvestigationDeeds(
        InvestigationSheets sheets, FilledForm filled, Sent sent, Map<String, String> given) {

    private static final String CLOSED =
            "This stage is no longer open, so nothing is saved. What you entered is below: copy what"
                    + " must not be lost";

    private InvestigationSheets.Carried carried() {
        String draft = given.getOrDefault("sheet", "");
        return new InvestigationSheets.Carried(
                draft.matches("[0-9]{1,9}") ? Integer.parseInt(draft) : 0,
                sent.version().orElse(sheets.view().version()));
    }

    private Reference reference() {
        return CaseWorld.reference(sheets.view());
    }

    private PermittedPapers papers() {
        return sheets.world().papers(sheets.visit());
    }

    /// The form as it was filled in before its session ran out.
    String signedOut() {
        return sheets.wrong(filled, carried(), Map.of("form", Returning.SIGNED_OUT));
    }

    /// What becomes of it while nobody has handed the stage's form in.
    Found<Reaction> take() {
        if (!sheets.stage().isOpen()) {
            return shows(409, sheets.late(filled, carried(), CLOSED));
        }
        if (!filled.tooLong().isEmpty()) {
            return shows(422, sheets.wrong(filled, carried(), filled.tooLong()));
        }
        return given.getOrDefault("do", "").equals("hand-in") ? handIn() : save();
    }

    /// What becomes of it once the stage's form was handed in: sent again by who did, it is as it
    /// was; of anybody else, nothing that was typed is lost.
    Found<Reaction> afterwards(Investigation handedIn) {
        String officer = sheets.visit().officer().id();
        return sheets.by(handedIn).filter(officer::equals).isPresent()
                ? new Found.Here<>(new Reaction.Goes(sheets.address()))
                : shows(409, sheets.savedMeanwhile(filled, carried(), Optional.empty()));
    }

    private Found<Reaction> save() {
        Saved saved =
                papers().save(
                                reference(),
                                sheets.stage().stage(),
                                filled.given(),
                                carried().draft());
        return switch (saved) {
            case Saved.Kept _ ->
                    new Found.Here<>(new Reaction.Goes(sheets.address() + "?done=saved"));
            case Saved.Changed(var now) ->
                    shows(409, sheets.savedMeanwhile(filled, carried(), now));
            case Saved.NoSuchCase() -> new Found.Refused<>(404, "There is no such case.");
        };
    }

    private Found<Reaction> handIn() {
        InvestigationReading reading = InvestigationReading.of(sheets.form(), filled);
        if (!reading.errors().isEmpty()) {
            return shows(422, sheets.wrong(filled, carried(), reading.errors()));
        }
        Optional<HandedIn> handedIn =
                papers().handIn(
                                new Handing(
                                        reference(),
                                        sheets.stage().stage(),
                                        carried().draft(),
                                        Optional.of(carried().version()),
                                        reading.commands().stream()
                                                .map(InvestigationReading.Placed::command)
                                                .toList(),
                                        sheets.visit().officer().id()));
        return handedIn.map(it -> reaction(reading, it))
                .orElseGet(() ->
                        new Found.Refused<>(
                                403,
                                "You may not record remedies and lessons here, which this form does."));
    }

    private Found<Reaction> reaction(InvestigationReading reading, HandedIn handedIn) {
        return switch (handedIn) {
            case HandedIn.Done _ ->
                    new Found.Here<>(
                            new Reaction.Goes(
                                    CaseWorld.address(sheets.view())
                                            + "?done=submit-investigation"));
            case HandedIn.Changed(var now) ->
                    shows(409, sheets.savedMeanwhile(filled, carried(), now));
            case HandedIn.Stopped(int at, Handled handled) -> stopped(reading, at, handled);
        };
    }

    private Found<Reaction> stopped(InvestigationReading reading, int at, Handled handled) {
        return switch (handled) {
            case Handled.Refused(var refusals) -> {
                List<FieldError> errors = refusals.stream().map(FieldError::of).toList();
                yield shows(422, sheets.wrong(filled, carried(), reading.refused(at, errors)));
            }
            case Handled.Conflict _ -> shows(409, sheets.overtaken(filled, carried()));
            case Handled.NotFound _ -> new Found.Refused<>(404, "There is no such case.");
            case Handled.NotPermitted _, Handled.KeyReused _, Handled.Done _ ->
                    throw new IllegalStateException("a form's commands have no key and were asked");
        };
    }

    private static Found<Reaction> shows(int status, String html) {
        return new Found.Here<>(new Reaction.Shows(status, html));
    }
}
