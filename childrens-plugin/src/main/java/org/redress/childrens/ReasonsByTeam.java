package org.redress.childrens;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.redress.core.report.ColumnsSpec;
import org.redress.core.report.NoteSpec;
import org.redress.core.report.RowSpec;
import org.redress.core.report.RowSpec.Count;
import org.redress.core.report.RowSpec.Each;
import org.redress.core.report.TableSpec;
import org.redress.core.spi.AreaSettings;
import org.redress.core.spi.ConcernCategory;
import org.redress.core.spi.Team;

/// What was wrong where a complaint was upheld in any part, by the team that the concern is about.
final class ReasonsByTeam {

    private static final String OTHERS = "OTH";

    /// The smaller teams, which have no column of their own.
    private static final Set<String> GROUPED =
            Set.of("MASH", "YOU", "EDG", "CDT", "QUA", "ELR", "HUB", OTHERS);

    private static final String RECORDS =
            """
            select counted.row_key,
                   s.team as column_key,
                   null::numeric as value,
                   s.reference,
                   s.stage
            from reporting.stage_record(:as_at) s
                cross join lateral (values ('received'), (s.outcome)) counted (row_key)
            where s.area = :area
              and s.kind = 'statutory'
              and s.requested_on between :first_day and :last_day
            union all
            select counted.row_key, c.team, null, c.reference, c.stage
            from reporting.concern(:as_at) c
                cross join lateral (values ('concern:' || c.category), ('issue')) counted (row_key)
            where c.area = :area
              and c.kind = 'statutory'
              and c.requested_on between :first_day and :last_day
              and c.stage_outcome in ('upheld', 'partially-upheld')
              and coalesce(c.finding in ('upheld', 'partially-upheld'), true)
            """;

    private ReasonsByTeam() {}

    static TableSpec table(AreaSettings settings) {
        List<Team> own =
                settings.teams().stream()
                        .filter(team -> !GROUPED.contains(team.code().value()))
                        .toList();
        List<String> columns =
                Stream.concat(own.stream().map(team -> team.code().value()), Stream.of(OTHERS))
                        .toList();
        return new TableSpec(
                "reasons-by-team",
                "Reasons for upheld and partially upheld complaints, by team",
                new ColumnsSpec.Keys(columns, OTHERS),
                RECORDS,
                rows(settings.categories()),
                legend(own));
    }

    private static List<RowSpec> rows(List<ConcernCategory> categories) {
        return List.of(
                new Count("received", "Statutory complaints received", "received"),
                new Count("upheld", "Upheld", "upheld"),
                new Count("partially-upheld", "Partially upheld", "partially-upheld"),
                new Each(
                        "concern:",
                        categories.stream().map(ReasonsByTeam::entry).toList(),
                        Each.Order.LARGEST_FIRST,
                        "other"),
                new Count("total-issues", "Total issues upheld or partially upheld", "issue"));
    }

    private static RowSpec.Entry entry(ConcernCategory category) {
        String code = category.code().value();
        return new RowSpec.Entry(code, code, category.label());
    }

    private static List<NoteSpec> legend(List<Team> own) {
        List<NoteSpec> notes = new ArrayList<>();
        own.forEach(team -> notes.add(new NoteSpec.Fixed(team.code() + " = " + team.label())));
        notes.add(new NoteSpec.Fixed(OTHERS + " = All others"));
        return notes;
    }
}
