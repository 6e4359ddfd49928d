package org.redress.core.access;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.redress.core.casework.CaseDocument;
import org.redress.core.casework.Casework;
import org.redress.core.casework.DocumentDesk.Added;
import org.redress.core.casework.InvestigationDesk.Draft;
import org.redress.core.casework.InvestigationDesk.HandedIn;
import org.redress.core.casework.InvestigationDesk.Handing;
import org.redress.core.casework.InvestigationDesk.Saved;
import org.redress.core.casework.LinkedCase;
import org.redress.core.casework.NewDocument;
import org.redress.core.complaint.Reference;
import org.redress.core.complaint.Text;
import org.redress.core.procedure.StageId;

/// What belongs to cases beside their own record, as one officer may see it and change it:
/// documents, investigators' forms, linked cases. What is not theirs is neither found nor changed.
///
/// @param officer who asks
/// @param casework all of it
public record PermittedPapers(Officer officer, Casework casework) {

    /// Whether they may put documents with a case.
    public boolean mayAdd(Reference complaint) {
        return may(Permission.INVESTIGATE, complaint) || may(Permission.HANDLE, complaint);
    }

    /// Whether they may take documents away, as something entered wrongly.
    public boolean mayRemove(Reference complaint) {
        return may(Permission.CORRECT, complaint);
    }

    /// Whether they may fill in an investigator's form.
    public boolean mayInvestigate(Reference complaint) {
        return may(Permission.INVESTIGATE, complaint);
    }

    private boolean may(Permission permission, Reference complaint) {
        return casework.reader()
                .areaOf(complaint)
                .filter(area -> officer.may(permission, area))
                .isPresent();
    }

    /// The documents of a case; none of one that they may not see.
    public List<CaseDocument> documents(Reference complaint) {
        return may(Permission.READ_CASES, complaint)
                ? casework.documents().of(complaint)
                : List.of();
    }

    /// Writes a document's content; false where there is none that they may see.
    public boolean write(Reference complaint, UUID document, OutputStream out) throws IOException {
        return may(Permission.READ_CASES, complaint)
                && casework.documents().write(complaint, document, out);
    }

    /// Puts a document with a case.
    public Added add(NewDocument document, long most) throws IOException {
        return mayAdd(document.complaint())
                ? casework.documents().add(document, most, officer.id())
                : new Added.NoSuchCase();
    }

    /// Takes a document away; false where there is none that they may take away.
    public boolean remove(Reference complaint, UUID document, Text reason) {
        return mayRemove(complaint)
                && casework.documents().remove(complaint, document, reason, officer.id());
    }

    /// The form of a stage that is filled in.
    public Optional<Draft> draft(Reference complaint, StageId stage) {
        return mayInvestigate(complaint)
                ? casework.investigations().draft(complaint, stage)
                : Optional.empty();
    }

    /// Saves a form.
    public Saved save(Reference complaint, StageId stage, Map<String, String> answers, int seen) {
        return mayInvestigate(complaint)
                ? casework.investigations().save(complaint, stage, answers, seen, officer.id())
                : new Saved.NoSuchCase();
    }

    /// Hands a form in, in their name; empty where one of its commands is not theirs to give.
    public Optional<HandedIn> handIn(Handing handing) {
        Supplier<HandedIn> give =
                () ->
                        casework.investigations()
                                .handIn(
                                        new Handing(
                                                handing.complaint(),
                                                handing.stage(),
                                                handing.seen(),
                                                handing.expectedVersion(),
                                                handing.commands(),
                                                officer.id()));
        return casework.reader()
                .areaOf(handing.complaint())
                .filter(area ->
                        handing.commands().stream()
                                .allMatch(command -> officer.may(command.getClass(), area)))
                .map(_ -> give.get());
    }

    /// The cases linked with one: those that they may not see are not named.
    public List<LinkedCase> links(Reference complaint) {
        if (!may(Permission.READ_CASES, complaint)) {
            return List.of();
        }
        return casework.reader().links(complaint).stream()
                .map(link ->
                        link.area().filter(it -> officer.may(Permission.READ_CASES, it)).isPresent()
                                ? link
                                : link.withheld())
                .toList();
    }
}
