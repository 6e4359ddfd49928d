package org.redress.app.site;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.redress.app.page.Link;
import org.redress.app.page.TemplatesPage;
import org.redress.core.access.Officer;
import org.redress.core.access.Permission;
import org.redress.core.casework.LetterTemplates;
import org.redress.core.letter.LetterType;
import org.redress.core.procedure.AreaId;
import org.redress.core.spi.ServiceArea;

/// The templates of letters: their list, and each to be changed.
record TemplateRoom(CaseWorld world, TemplatePages pages) implements Room {

    static final String ADDRESS = "/administration/letter-templates";

    private static final String ONE = ADDRESS + "/{area}/{letter}";

    static TemplateRoom of(CaseWorld world) {
        return new TemplateRoom(world, new TemplatePages(world));
    }

    @Override
    public void open(Routes routes) {
        routes.page(ADDRESS, this::list);
        routes.page(ONE, visit -> asked(visit).then(it -> pages.page(visit, it)));
        routes.sent(
                ONE,
                (visit, given) -> asked(visit).then(it -> pages.sent(visit, it, given)),
                (visit, given) ->
                        Optional.of(asked(visit).map(it -> pages.again(visit, it, given))));
    }

    /// The template that the address names, where the visitor may change it.
    private Found<TemplatePages.Asked> asked(Visit visit) {
        return visit.may(Permission.EDIT_TEMPLATES)
                .then(_ -> known(visit.path("area"), visit.path("letter")))
                .then(asked ->
                        visit.may(Permission.EDIT_TEMPLATES, asked.key().area()).map(_ -> asked));
    }

    private Found<TemplatePages.Asked> known(String area, String letter) {
        return Found.required(
                world.labels().areas().all().stream()
                        .filter(it -> it.id().value().equals(area))
                        .flatMap(it ->
                                it.letters().stream()
                                        .filter(type -> type.id().equals(letter))
                                        .map(type -> asked(it.id(), type)))
                        .findFirst(),
                404,
                "There is no such letter.");
    }

    private static TemplatePages.Asked asked(AreaId area, LetterType type) {
        return new TemplatePages.Asked(new LetterTemplates.Key(area, type.id()), type);
    }

    private Found<String> list(Visit visit) {
        return visit.may(Permission.EDIT_TEMPLATES)
                .map(officer ->
                        new TemplatesPage(
                                        world.frames().of(visit, Frames.ADMINISTRATION),
                                        areas(officer))
                                .html());
    }

    private List<TemplatesPage.Area> areas(Officer officer) {
        LetterTemplates templates = world.casework().letterTemplates();
        var written = templates.written();
        return world.labels().areas().all().stream()
                .filter(area -> officer.may(Permission.EDIT_TEMPLATES, area.id()))
                .filter(area -> !area.letters().isEmpty())
                .map(area ->
                        new TemplatesPage.Area(
                                area.id().value(),
                                area.label(),
                                area.letters().stream()
                                        .map(type -> row(area, type, written, templates))
                                        .toList()))
                .toList();
    }

    private static TemplatesPage.Row row(
            ServiceArea area,
            LetterType type,
            Set<LetterTemplates.Key> written,
            LetterTemplates templates) {
        LetterTemplates.Key key = new LetterTemplates.Key(area.id(), type.id());
        boolean own = written.contains(key) && templates.current(key).isPresent();
        return new TemplatesPage.Row(
                new Link(type.label(), address(key)),
                own ? "Your council’s own" : "As it came with Redress");
    }

    static String address(LetterTemplates.Key key) {
        return ADDRESS + "/" + key.area().value() + "/" + key.letter();
    }
}
