package org.redress.app.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.app.desk.Happening;
import org.redress.app.page.CasePage;
import org.redress.app.page.Link;
import org.redress.core.casework.CaseView;
import org.redress.core.complaint.Command;

/// Pages about one sort of thing that belongs to a case: `/cases/{reference}/{word}/…`. The visitor
/// may see the case, or the room is never entered; what else they may, the room asks itself.
interface CaseRoom {

    /// The part of the address after the case's reference; no command has this name.
    String word();

    /// A page, or a file.
    ///
    /// @param rest the parts of the address after the word, decoded
    Found<Reaction> shown(Visit visit, CaseView view, List<String> rest);

    /// What follows a form that was sent; its token is the session's.
    Found<Reaction> sent(Visit visit, CaseView view, List<String> rest, Map<String, String> given);

    /// A form that was sent when its session had run out, filled in again, with nothing recorded;
    /// empty where it has no page of its own for that.
    default Optional<Found<String>> again(
            Visit visit, CaseView view, List<String> rest, Map<String, String> given) {
        return Optional.empty();
    }

    /// What may be done there once a command was recorded on the case.
    default Optional<Link> after(Visit visit, CaseView view, Class<? extends Command> recorded) {
        return Optional.empty();
    }

    /// What happened to them, as far as the visitor may see it, for the timeline of the case.
    default List<Happening> happened(Visit visit, CaseView view) {
        return List.of();
    }

    /// What the case's own page says of them, where the visitor may see it.
    Optional<CasePage.Details> section(Visit visit, CaseView view);
}
