package org.redress.childrens;

import java.util.ArrayList;
import java.util.List;
import org.redress.core.report.ColumnsSpec;
import org.redress.core.report.LabelSlug;
import org.redress.core.report.RowSpec.Count;
import org.redress.core.report.RowSpec.Each;
import org.redress.core.report.RowSpec.Entry;
import org.redress.core.report.RowSpec.Ratio;
import org.redress.core.report.TableSpec;
import org.redress.core.spi.Team;

/// Compliments received, beside stage 1 complaints and by team.
final class Compliments {

    private static final String WITH_STAGE_1 =
            """
            select 'compliment' as row_key,
                   f.financial_year as column_key,
                   null::numeric as value,
                   f.reference,
                   null::text as stage
            from reporting.feedback(:as_at) f
            where f.area = :area
              and f.kind = 'compliment'
              and f.received_on between :first_day and :last_day
            union all
            select 'stage-1', s.financial_year, null, s.reference, s.stage
            from reporting.stage_record(:as_at) s
            where s.area = :area
              and s.kind = 'statutory'
              and s.stage = '1'
              and s.requested_on between :first_day and :last_day
            """;

    private static final String BY_TEAM =
            """
            select counted.row_key,
                   f.financial_year as column_key,
                   null::numeric as value,
                   f.reference,
                   null::text as stage
            from reporting.feedback(:as_at) f
                cross join lateral (values
                    ('compliment'),
                    ('team:' || coalesce(f.team, ''))
                ) counted (row_key)
            where f.area = :area
              and f.kind = 'compliment'
              and f.received_on between :first_day and :last_day
            """;

    private Compliments() {}

    static TableSpec ratio() {
        return new TableSpec(
                "compliments-and-ratio",
                "Compliments received",
                new ColumnsSpec.Years(3),
                WITH_STAGE_1,
                List.of(
                        new Count("compliments", "Compliments", "compliment"),
                        new Count("stage-1", "Stage 1 complaints", "stage-1"),
                        new Ratio(
                                "ratio",
                                "Compliments for each complaint",
                                "compliment",
                                "stage-1")),
                List.of());
    }

    static TableSpec byTeam(List<Team> teams) {
        List<Entry> entries =
                new ArrayList<>(
                        teams.stream()
                                .map(team ->
                                        new Entry(
                                                team.code().value(),
                                                LabelSlug.of(team.label()),
                                                team.label()))
                                .toList());
        entries.add(new Entry("", "not-recorded", "Team not recorded"));
        return new TableSpec(
                "compliments-by-team",
                "Compliments, by team",
                new ColumnsSpec.Years(2),
                BY_TEAM,
                List.of(
                        new Each("team:", entries, Each.Order.VOCABULARY, ""),
                        new Count("total", "Total", "compliment")),
                List.of());
    }
}
