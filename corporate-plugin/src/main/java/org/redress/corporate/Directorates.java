package org.redress.corporate;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.core.report.LabelSlug;
import org.redress.core.report.RowSpec.Each;
import org.redress.core.report.RowSpec.Entry;
import org.redress.core.report.TextSpec;
import org.redress.core.spi.Team;
import org.redress.core.spi.Units;

/// The council's directorates and the services within them, as rows of a table. A service that the
/// configuration no longer has stands by itself.
///
/// @param teams in the council's order
record Directorates(List<Team> teams) {

    /// The row key of a record `r` under its directorate.
    static final String DIRECTORATE = "'directorate:' || coalesce(unit.directorate, r.team, '')";

    /// The row key of a record `r` under its service.
    static final String SERVICE = "'service:' || coalesce(r.team, '')";

    private static final Entry NOT_RECORDED = new Entry("", "not-recorded", "Service not recorded");

    Directorates {
        teams = List.copyOf(teams);
    }

    /// SQL that finds the directorate, `unit.directorate`, of a record `r`.
    String joined() {
        Units units = new Units(teams);
        String pairs =
                Stream.concat(
                                Stream.of("(null::text, null::text)"),
                                teams.stream()
                                        .map(team ->
                                                "('%s', '%s')"
                                                        .formatted(
                                                                team.code(),
                                                                units.largestOf(team).code())))
                        .collect(Collectors.joining(", "));
        return "left join (values " + pairs + ") unit (team, directorate) on unit.team = r.team";
    }

    Each byDirectorate() {
        List<Entry> entries =
                Stream.concat(
                                new Units(teams)
                                        .largest().stream().map(team -> entry(team, team.label())),
                                Stream.of(NOT_RECORDED))
                        .toList();
        return new Each("directorate:", entries, Each.Order.VOCABULARY, "");
    }

    Each byService() {
        List<Entry> entries =
                Stream.concat(
                                teams.stream().map(team -> entry(team, service(team))),
                                Stream.of(NOT_RECORDED))
                        .toList();
        return new Each("service:", entries, Each.Order.VOCABULARY, "");
    }

    /// A part to be written by each directorate.
    TextSpec[] asked() {
        return new Units(teams)
                .largest().stream()
                        .map(team ->
                                TextSpec.prose(
                                        "team-" + LabelSlug.of(team.code().value()), team.label()))
                        .toArray(TextSpec[]::new);
    }

    private static Entry entry(Team team, String label) {
        return new Entry(team.code().value(), LabelSlug.of(team.label()), label);
    }

    private String service(Team team) {
        Team top = new Units(teams).largestOf(team);
        if (!top.equals(team)) {
            return top.label() + ": " + team.label();
        }
        boolean hasServices =
                teams.stream()
                        .anyMatch(other -> other.within().filter(team.code()::equals).isPresent());
        return hasServices ? team.label() + ": no service named" : team.label();
    }
}
