package org.redress.app.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.redress.core.casework.CaseView;

/// The cases: their list, the page of each, the forms of what can be recorded on it, and the rooms
/// of what belongs to it.
record CaseRooms(
        CasesPages list,
        CaseExport export,
        CasePages cases,
        CommandPages commands,
        List<CaseRoom> rooms)
        implements Room {

    private static final String ANY = Frames.CASES + "/*";
    private static final String NOTHING = "There is nothing at this address.";

    @Override
    public void open(Routes routes) {
        routes.page(Frames.CASES, list::page);
        export.open(routes);
        routes.shown(ANY, this::shown);
        routes.sent(ANY, this::sent, this::again);
    }

    private Found<Reaction> shown(Visit visit) {
        List<String> parts = parts(visit);
        String reference = parts.getFirst();
        return switch (parts.size()) {
            case 1 -> cases.page(visit, reference).map(Reaction.Shows::page);
            default ->
                    inRoom(
                            parts,
                            room ->
                                    cases.world()
                                            .view(visit, reference)
                                            .then(view -> room.shown(visit, view, rest(parts))),
                            command ->
                                    commands.form(visit, reference, command)
                                            .map(Reaction.Shows::page));
        };
    }

    private Found<Reaction> sent(Visit visit, Map<String, String> given) {
        List<String> parts = parts(visit);
        String reference = parts.getFirst();
        return parts.size() == 1
                ? new Found.Refused<>(404, NOTHING)
                : inRoom(
                        parts,
                        room ->
                                cases.world()
                                        .view(visit, reference)
                                        .then(view -> room.sent(visit, view, rest(parts), given)),
                        command -> commands.sent(visit, reference, command, given));
    }

    private Optional<Found<String>> again(Visit visit, Map<String, String> given) {
        List<String> parts = parts(visit);
        String reference = parts.getFirst();
        Optional<CaseRoom> room = parts.size() == 1 ? Optional.empty() : room(parts);
        if (room.isPresent()) {
            return switch (cases.world().view(visit, reference)) {
                case Found.Here<CaseView>(CaseView view) ->
                        room.get().again(visit, view, rest(parts), given);
                case Found.Refused<CaseView>(int status, String reason) ->
                        Optional.of(new Found.Refused<>(status, reason));
            };
        }
        return parts.size() == 2
                ? Optional.of(commands.again(visit, reference, parts.get(1), given))
                : Optional.empty();
    }

    private Optional<CaseRoom> room(List<String> parts) {
        return rooms.stream().filter(it -> it.word().equals(parts.get(1))).findFirst();
    }

    private Found<Reaction> inRoom(
            List<String> parts,
            Function<CaseRoom, Found<Reaction>> enter,
            Function<String, Found<Reaction>> command) {
        Optional<CaseRoom> room = room(parts);
        if (room.isPresent()) {
            return enter.apply(room.get());
        }
        return parts.size() == 2 ? command.apply(parts.get(1)) : new Found.Refused<>(404, NOTHING);
    }

    private static List<String> parts(Visit visit) {
        return Pages.parts(visit.request(), Frames.CASES);
    }

    private static List<String> rest(List<String> parts) {
        return parts.subList(2, parts.size());
    }
}
