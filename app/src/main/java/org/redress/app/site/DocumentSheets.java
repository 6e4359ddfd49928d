package org.redress.app.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.redress.app.page.CasePage;
import org.redress.app.page.DocumentRemovalPage;
import org.redress.app.page.DocumentsPage;
import org.redress.app.page.Link;
import org.redress.app.papers.PaperKind;
import org.redress.app.papers.PaperLimits;
import org.redress.core.calendar.Dates;
import org.redress.core.casework.CaseDocument;
import org.redress.core.casework.CaseView;
import org.redress.core.complaint.Reference;

/// The pages of a case's documents.
record DocumentSheets(CaseWorld world, PaperLimits limits, Visit visit, CaseView view) {

    static final String MAY_NOT_ADD =
            "You may not put documents with this case. If you need to, ask your manager or the"
                    + " administrator.";
    static final String MAY_NOT_REMOVE =
            "You may not remove documents. Ask somebody who may correct what was entered wrongly.";

    private static final String SIGNED_OUT =
            "You were signed out before the file arrived, so it was not kept: choose it again and"
                    + " send it once more";

    private String address() {
        return CaseWorld.address(view) + "/documents";
    }

    private Reference reference() {
        return CaseWorld.reference(view);
    }

    /// Those that are there, the newest first.
    Stream<CaseDocument> present() {
        return world.papers(visit).documents(reference()).stream()
                .filter(it -> it.removal().isEmpty());
    }

    CasePage.Row row(CaseDocument document) {
        return new CasePage.Row(
                List.of(name(document), what(document), added(document)),
                document.stored()
                        .map(_ ->
                                new Link(
                                        "Download " + name(document),
                                        address() + "/" + document.id())));
    }

    private static String name(CaseDocument document) {
        return document.name().orElse("A document whose name was erased");
    }

    private static String what(CaseDocument document) {
        return document.description().map(text -> text + " – ").orElse("")
                + PaperKind.labelOf(document.mediaType())
                + ", "
                + PaperLimits.words(document.size());
    }

    private String added(CaseDocument document) {
        return Dates.longForm(document.addedOn())
                + document.stored()
                        .map(it -> ", by " + world.officer(it.officer()))
                        .orElse(", erased since");
    }

    String fresh() {
        String done =
                switch (visit.query("done")) {
                    case Found.Here<Map<String, String>>(var query) ->
                            query.getOrDefault("done", "");
                    case Found.Refused<Map<String, String>> _ -> "";
                };
        return done.equals(Routes.NOT_KEPT)
                ? wrong("file", SIGNED_OUT, "")
                : page(words(done), Optional.empty(), "");
    }

    private static Optional<String> words(String done) {
        return switch (done) {
            case "added" -> Optional.of("The document is kept with the case.");
            case "removed" -> Optional.of("The document is removed.");
            default -> Optional.empty();
        };
    }

    String wrong(String field, String reason, String description) {
        return page(
                Optional.empty(), Optional.of(new DocumentsPage.Wrong(field, reason)), description);
    }

    private String page(
            Optional<String> done, Optional<DocumentsPage.Wrong> wrong, String description) {
        boolean mayRemove = world.papers(visit).mayRemove(reference());
        return new DocumentsPage(
                        world.frames().of(visit, Frames.CASES),
                        CaseWorld.back(view),
                        reference().value(),
                        done,
                        Optional.of(form(wrong, description))
                                .filter(_ -> world.papers(visit).mayAdd(reference())),
                        present().map(it -> item(it, mayRemove)).toList(),
                        world.papers(visit).documents(reference()).stream()
                                .flatMap(it -> it.removal().stream())
                                .map(it ->
                                        Dates.longForm(it.on())
                                                + ": "
                                                + it.reason().orElse("reason erased"))
                                .toList())
                .html();
    }

    private DocumentsPage.Form form(Optional<DocumentsPage.Wrong> wrong, String description) {
        return new DocumentsPage.Form(
                address(),
                UUID.randomUUID().toString(),
                PaperKind.ALL + ". At most " + PaperLimits.words(limits.file()) + ".",
                description,
                wrong);
    }

    private DocumentsPage.Item item(CaseDocument document, boolean mayRemove) {
        return new DocumentsPage.Item(
                name(document),
                what(document),
                added(document),
                document.stored().map(_ -> address() + "/" + document.id()),
                Optional.of(address() + "/" + document.id() + "/remove")
                        .filter(_ -> mayRemove && document.stored().isPresent()));
    }

    /// @param reason as far as it was typed
    String removal(CaseDocument document, Optional<String> wrong, String reason) {
        return new DocumentRemovalPage(
                        world.frames().of(visit, Frames.CASES),
                        new Link("Back to the documents", address()),
                        reference().value(),
                        name(document),
                        address() + "/" + document.id() + "/remove",
                        wrong,
                        reason)
                .html();
    }
}
