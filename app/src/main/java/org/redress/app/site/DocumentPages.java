package org.redress.app.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.redress.app.desk.Happening;
import org.redress.app.page.CasePage;
import org.redress.app.page.Link;
import org.redress.app.papers.PaperLimits;
import org.redress.app.papers.Upload;
import org.redress.core.casework.CaseDocument;
import org.redress.core.casework.CaseView;
import org.redress.core.complaint.Text;

/// The documents of a case: sending one, keeping a copy, taking one away.
record DocumentPages(CaseWorld world, PaperLimits limits) implements Room, CaseRoom {

    /// Where documents are sent to, as a pattern.
    static final String ADDRESS = Frames.CASES + "/[^/]+/documents";

    private static final String NOTHING = "There is no such document.";

    @Override
    public String word() {
        return "documents";
    }

    @Override
    public void open(Routes routes) {
        routes.uploaded(Frames.CASES + "/{reference}/documents", limits, this::uploaded);
    }

    private Found<Reaction> uploaded(Visit visit, Upload upload) {
        String reference = Pages.parts(visit.request(), Frames.CASES).getFirst();
        return world.view(visit, reference)
                .then(view ->
                        world.papers(visit).mayAdd(CaseWorld.reference(view))
                                ? new DocumentIntake(world, limits, visit, view).take(upload)
                                : new Found.Refused<>(403, DocumentSheets.MAY_NOT_ADD));
    }

    @Override
    public Found<Reaction> shown(Visit visit, CaseView view, List<String> rest) {
        DocumentSheets sheets = new DocumentSheets(world, limits, visit, view);
        return switch (rest.size()) {
            case 0 -> new Found.Here<>(Reaction.Shows.page(sheets.fresh()));
            case 1 ->
                    find(visit, view, rest.getFirst())
                            .map(it -> new Reaction.Gives(download(visit, view, it)));
            case 2 ->
                    removable(visit, view, rest)
                            .map(it ->
                                    Reaction.Shows.page(sheets.removal(it, Optional.empty(), "")));
            default -> new Found.Refused<>(404, NOTHING);
        };
    }

    @Override
    public Found<Reaction> sent(
            Visit visit, CaseView view, List<String> rest, Map<String, String> given) {
        return removable(visit, view, rest).map(it -> remove(visit, view, it, given));
    }

    private Reaction remove(
            Visit visit, CaseView view, CaseDocument document, Map<String, String> given) {
        String reason = given.getOrDefault("reason", "").strip();
        DocumentSheets sheets = new DocumentSheets(world, limits, visit, view);
        if (reason.isEmpty() || reason.length() > 5000) {
            return new Reaction.Shows(
                    422,
                    sheets.removal(
                            document,
                            Optional.of(
                                    reason.isEmpty()
                                            ? "Say why it is removed"
                                            : "The reason is too long: %,d characters, and 5,000 is the most"
                                                    .formatted(reason.length())),
                            reason));
        }
        world.papers(visit).remove(CaseWorld.reference(view), document.id(), Text.of(reason));
        return new Reaction.Goes(CaseWorld.address(view) + "/documents?done=removed");
    }

    private Found<CaseDocument> removable(Visit visit, CaseView view, List<String> rest) {
        if (rest.size() != 2 || !rest.getLast().equals("remove")) {
            return new Found.Refused<>(404, NOTHING);
        }
        return world.papers(visit).mayRemove(CaseWorld.reference(view))
                ? find(visit, view, rest.getFirst())
                : new Found.Refused<>(403, DocumentSheets.MAY_NOT_REMOVE);
    }

    /// One that is there to be had.
    private Found<CaseDocument> find(Visit visit, CaseView view, String id) {
        return Found.required(
                world.papers(visit).documents(CaseWorld.reference(view)).stream()
                        .filter(it -> it.id().toString().equals(id))
                        .filter(it -> it.removal().isEmpty() && it.stored().isPresent())
                        .findFirst(),
                404,
                NOTHING);
    }

    private Download download(Visit visit, CaseView view, CaseDocument document) {
        UUID id = document.id();
        return new Download(
                document.name().orElse("document"),
                document.mediaType(),
                out -> {
                    if (!world.papers(visit).write(CaseWorld.reference(view), id, out)) {
                        throw new UncheckedIOException(new IOException("it is not there any more"));
                    }
                });
    }

    @Override
    public List<Happening> happened(Visit visit, CaseView view) {
        return world.papers(visit).documents(CaseWorld.reference(view)).stream()
                .flatMap(document -> new DocumentStory(world, document).told())
                .toList();
    }

    @Override
    public Optional<CasePage.Details> section(Visit visit, CaseView view) {
        DocumentSheets sheets = new DocumentSheets(world, limits, visit, view);
        List<CasePage.Row> rows = sheets.present().map(sheets::row).toList();
        return Optional.of(
                new CasePage.Details(
                        "documents",
                        "Documents",
                        List.of("Document", "What it is", "Added"),
                        rows,
                        "No document is kept with the case yet.",
                        toAll(visit, view, rows.isEmpty())));
    }

    private List<Link> toAll(Visit visit, CaseView view, boolean none) {
        String address = CaseWorld.address(view) + "/documents";
        boolean may = world.papers(visit).mayAdd(CaseWorld.reference(view));
        if (none) {
            return may ? List.of(new Link("Add a document", address)) : List.of();
        }
        return List.of(
                new Link(may ? "Add a document, or see them all" : "All documents", address));
    }
}
