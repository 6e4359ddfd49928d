package org.redress.app.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.redress.app.desk.Labels;
import org.redress.app.page.Frame;
import org.redress.app.page.Question;
import org.redress.app.page.WorkPage.Narrowing;
import org.redress.core.access.Permission;
import org.redress.core.casework.LettersToSend;
import org.redress.core.casework.WorkQuery;
import org.redress.core.spi.ServiceArea;
import org.redress.core.spi.Team;

/// Whose work an address asks for.
///
/// @param given the values of the address
record WorkFilter(Visit visit, Map<String, String> given) {

    private Optional<String> team() {
        return Optional.of(given.getOrDefault("team", "")).filter(it -> !it.isEmpty());
    }

    private boolean mine() {
        return given.getOrDefault("mine", "").equals("true");
    }

    WorkQuery of(WorkQuery query) {
        return query.of(team(), runBy());
    }

    LettersToSend letters(Optional<String> after, int limit) {
        return LettersToSend.of(team(), runBy(), after, limit);
    }

    private Optional<String> runBy() {
        return Optional.of(visit.officer().id()).filter(_ -> mine());
    }

    /// An address that asks for the same.
    String address(String path) {
        String query =
                team().map(it -> "&team=" + Addresses.encoded(it)).orElse("")
                        + (mine() ? "&mine=true" : "");
        return query.isEmpty() || path.contains("?")
                ? path + query
                : path + "?" + query.substring(1);
    }

    Narrowing shown(Labels labels) {
        Map<String, String> teams = new LinkedHashMap<>();
        labels.areas().all().stream()
                .filter(area -> visit.officer().may(Permission.READ_CASES, area.id()))
                .flatMap(area -> teams(labels, area).stream())
                .forEach(team -> teams.putIfAbsent(team.code().value(), team.label()));
        return new Narrowing(
                given.getOrDefault("show", ""),
                teams.entrySet().stream()
                        .map(it ->
                                new Question.Option(
                                        it.getKey(),
                                        it.getValue(),
                                        team().equals(Optional.of(it.getKey()))))
                        .toList(),
                mine(),
                List.of(view("Everybody’s", false), view("Allocated to me", true)));
    }

    private Frame.Place view(String label, boolean own) {
        Map<String, String> asked = new LinkedHashMap<>(given);
        asked.remove("after");
        asked.remove("mine");
        if (own) {
            asked.put("mine", "true");
        }
        String query =
                asked.entrySet().stream()
                        .map(it -> it.getKey() + "=" + Addresses.encoded(it.getValue()))
                        .collect(Collectors.joining("&"));
        String address = query.isEmpty() ? Frames.WORK : Frames.WORK + "?" + query;
        return new Frame.Place(label, address, own == mine());
    }

    /// Whose work is shown, in a sentence.
    String whose(Labels labels) {
        String team =
                shown(labels).teams().stream()
                        .filter(Question.Option::chosen)
                        .findFirst()
                        .map(it -> " of the team “" + it.label() + "”")
                        .orElse("");
        return mine()
                ? "This is what is allocated to you" + team + "."
                : "This is all work"
                        + (team.isEmpty() ? " of the services that you may see" : team)
                        + ", whoever it is allocated to.";
    }

    private static List<Team> teams(Labels labels, ServiceArea area) {
        return labels.settings(area.id()).map(it -> it.teams()).orElse(List.of());
    }
}
