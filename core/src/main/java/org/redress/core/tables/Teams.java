package org.redress.core.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.redress.core.report.ColumnsSpec;
import org.redress.core.report.LabelSlug;
import org.redress.core.report.NoteSpec;
import org.redress.core.report.RowSpec.Each;
import org.redress.core.report.RowSpec.Entry;
import org.redress.core.report.TextSpec;
import org.redress.core.spi.Team;

/// An area's teams in tables: a row each, or the larger ones a column each and the others one
/// together.
///
/// @param all in the area's order
/// @param grouped the codes of those without a column of their own
/// @param rest what the column of all others is called
public record Teams(List<Team> all, Set<String> grouped, String rest) {

    /// The row key of a record under its team.
    static final String KEY = "'team:' || coalesce(r.team, '')";

    public Teams {
        all = List.copyOf(all);
        grouped = Set.copyOf(grouped);
    }

    /// A part to be written by each team.
    public TextSpec[] asked() {
        return all.stream().map(Teams::asked).toArray(TextSpec[]::new);
    }

    private static TextSpec asked(Team team) {
        return TextSpec.prose("team-" + LabelSlug.of(team.code().value()), team.label());
    }

    /// A row for each team that has records under [#KEY].
    Each rows() {
        List<Entry> entries = new ArrayList<>(all.stream().map(Teams::entry).toList());
        entries.add(new Entry("", "not-recorded", "Team not recorded"));
        return new Each("team:", entries, Each.Order.VOCABULARY, "");
    }

    private static Entry entry(Team team) {
        return new Entry(team.code().value(), LabelSlug.of(team.label()), team.label());
    }

    ColumnsSpec columns() {
        return new ColumnsSpec.Keys(
                Stream.concat(withColumn().map(team -> team.code().value()), Stream.of(rest))
                        .toList(),
                rest);
    }

    /// What the columns' names stand for.
    List<NoteSpec> legend() {
        return Stream.concat(
                        withColumn().map(team -> team.code() + " = " + team.label()),
                        Stream.of(rest + " = All others"))
                .<NoteSpec>map(NoteSpec.Fixed::new)
                .toList();
    }

    private Stream<Team> withColumn() {
        return all.stream()
                .filter(team -> !grouped.contains(team.code().value()))
                .filter(team -> !team.code().value().equals(rest));
    }
}
