package org.redress.app.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.app.desk.CaseSheet;
import org.redress.app.desk.Deeds;
import org.redress.app.desk.Happening;
import org.redress.app.desk.Story;
import org.redress.app.page.Link;
import org.redress.core.access.Permitted;
import org.redress.core.casework.CaseView;
import org.redress.core.complaint.Command;

/// The page of one case.
///
/// @param rooms of what belongs to a case
record CasePages(CaseWorld world, List<CaseRoom> rooms) {

    Found<String> page(Visit visit, String reference) {
        return visit.query("done")
                .then(query ->
                        world.view(visit, reference)
                                .map(view ->
                                        page(visit, view, Optional.ofNullable(query.get("done")))));
    }

    private String page(Visit visit, CaseView view, Optional<String> done) {
        return new CaseSheet(world.labels(), world.story(view), visit.officer(), visit.today())
                .page(
                        world.frames().of(visit, Frames.CASES),
                        done.flatMap(Deeds::named).map(command -> Deeds.of(command).done()),
                        done.flatMap(Deeds::named).flatMap(it -> onward(visit, view, it)),
                        rooms.stream().flatMap(room -> room.section(visit, view).stream()).toList(),
                        happened(visit, view))
                .html();
    }

    private Optional<Link> onward(Visit visit, CaseView view, Class<? extends Command> recorded) {
        return rooms.stream()
                .flatMap(room -> room.after(visit, view, recorded).stream())
                .findFirst();
    }

    /// What was recorded on the case, and what happened to all that belongs to it.
    private List<Happening> happened(Visit visit, CaseView view) {
        Story story = world.story(view);
        return Stream.concat(
                        new Permitted(visit.officer(), world.casework())
                                .timeline(view.complaint().reference()).stream()
                                        .map(entry -> Happening.of(story, entry)),
                        rooms.stream().flatMap(room -> room.happened(visit, view).stream()))
                .toList();
    }
}
