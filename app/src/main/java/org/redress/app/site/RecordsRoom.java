package org.redress.app.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.app.desk.RecordAddress;

/// The plugins' own records: their lists, the page of each, and the forms of what is done with
/// them. Which records there are, the plugins' desks declare.
record RecordsRoom(RecordLists lists, RecordPages pages, RecordForms forms) implements Room {

    private static final String NOTHING = "There is nothing at this address.";
    private static final String NEW = "new";

    @Override
    public void open(Routes routes) {
        routes.going(RecordAddress.ALL, lists::first);
        routes.shown(RecordAddress.ALL + "/*", this::shown);
        routes.sent(RecordAddress.ALL + "/*", this::sent, this::again);
    }

    private Found<Reaction> shown(Visit visit) {
        List<String> parts = Pages.parts(visit.request(), RecordAddress.ALL);
        return switch (parts.size()) {
            case 1 -> lists.page(visit, parts.getFirst()).map(Reaction.Shows::page);
            case 2 -> {
                String reference = parts.get(1);
                yield (reference.equals(NEW)
                                ? forms.find(visit, parts.getFirst()).then(forms::asked)
                                : pages.page(visit, parts.getFirst(), reference))
                        .map(Reaction.Shows::page);
            }
            case 3 ->
                    forms.find(visit, parts.getFirst(), parts.get(1), parts.get(2))
                            .then(forms::asked)
                            .map(Reaction.Shows::page);
            default -> new Found.Refused<>(404, NOTHING);
        };
    }

    private Found<Reaction> sent(Visit visit, Map<String, String> given) {
        return task(visit).then(task -> forms.sent(task, given));
    }

    private Optional<Found<String>> again(Visit visit, Map<String, String> given) {
        return Optional.of(task(visit).map(task -> forms.again(task, given)));
    }

    /// What the address of a form is for.
    private Found<RecordForms.Task> task(Visit visit) {
        List<String> parts = Pages.parts(visit.request(), RecordAddress.ALL);
        return switch (parts.size()) {
            case 2 ->
                    parts.get(1).equals(NEW)
                            ? forms.find(visit, parts.getFirst())
                            : new Found.Refused<>(404, NOTHING);
            case 3 -> forms.find(visit, parts.getFirst(), parts.get(1), parts.get(2));
            default -> new Found.Refused<>(404, NOTHING);
        };
    }
}
