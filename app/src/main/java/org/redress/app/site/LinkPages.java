package org.redress.app.site;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.redress.app.desk.Phrases;
import org.redress.app.page.CasePage;
import org.redress.app.page.Link;
import org.redress.core.calendar.Dates;
import org.redress.core.casework.CaseView;
import org.redress.core.casework.LinkedCase;
import org.redress.core.complaint.Command;
import org.redress.core.complaint.Relation;

/// The cases linked with one, which its own page shows: from whichever side they were linked.
record LinkPages(CaseWorld world) implements CaseRoom {

    @Override
    public String word() {
        return "links";
    }

    @Override
    public Found<Reaction> shown(Visit visit, CaseView view, List<String> rest) {
        return new Found.Here<>(new Reaction.Goes(CaseWorld.address(view) + "#links"));
    }

    @Override
    public Found<Reaction> sent(
            Visit visit, CaseView view, List<String> rest, Map<String, String> given) {
        return new Found.Refused<>(404, "There is nothing at this address.");
    }

    @Override
    public Optional<CasePage.Details> section(Visit visit, CaseView view) {
        boolean may = visit.officer().may(Command.LinkCase.class, view.complaint().area());
        return Optional.of(
                new CasePage.Details(
                        "links",
                        "Linked cases",
                        List.of("Case", "How", "Service and stage", "Linked"),
                        world.papers(visit).links(CaseWorld.reference(view)).stream()
                                .map(link -> row(visit, view, link))
                                .toList(),
                        "No case is linked yet.",
                        may
                                ? List.of(
                                        new Link(
                                                "Link to another case",
                                                CaseWorld.address(view) + "/link-case"))
                                : List.of()));
    }

    private CasePage.Row row(Visit visit, CaseView view, LinkedCase link) {
        String on = Dates.longForm(link.on());
        if (link.isWithheld()) {
            return new CasePage.Row(
                    List.of("A case of another service", how(link), "", on), Optional.empty());
        }
        return new CasePage.Row(
                List.of(link.otherCase().value(), how(link), where(link), on),
                Optional.of(Addresses.complaint(link.otherCase().value()))
                        .filter(_ -> link.status().isPresent()),
                unlinking(visit, view, link));
    }

    /// On the case that the link was recorded on it can be deleted.
    private static Optional<Link> unlinking(Visit visit, CaseView view, LinkedCase link) {
        String other = Addresses.encoded(link.otherCase().value());
        boolean may = visit.officer().may(Command.UnlinkCase.class, view.complaint().area());
        return Optional.of(
                        new Link(
                                "Delete the link to " + link.otherCase(),
                                CaseWorld.address(view) + "/unlink-case?otherCase=" + other))
                .filter(_ -> may && !link.recordedThere());
    }

    private static String how(LinkedCase link) {
        boolean duplicated = link.recordedThere() && link.relation() == Relation.DUPLICATE_OF;
        return duplicated ? "Has this case as its original" : Phrases.of(link.relation());
    }

    private String where(LinkedCase link) {
        return link.area()
                .map(area ->
                        world.labels().area(area)
                                + link.stage()
                                        .map(stage -> ", " + world.labels().stageLabel(area, stage))
                                        .orElse("")
                                + link.status()
                                        .map(status ->
                                                " ("
                                                        + Phrases.ofWord(status)
                                                                .toLowerCase(Locale.ROOT)
                                                        + ")")
                                        .orElse(""))
                .orElse("Not on record any more");
    }
}
