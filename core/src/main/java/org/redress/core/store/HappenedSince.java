package org.redress.core.store;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.redress.core.calendar.FinancialYear;
import org.redress.core.report.ReportSpec;
import org.redress.core.report.SinceYearEnd.Happened;

/// Counts what happened after a year's last day to the cases of that year and of those before.
record HappenedSince(Handle handle, Asked asked, FinancialYear year) {

    private static final String COUNTS =
            """
            with mine as (
                select complaint, reference from reporting.complaint(:last_day)
                where :everywhere or area = :area
            ), stages as (
                select count(*) filter (where closed_on > :last_day) as closed,
                       count(*) filter (where requested_on > :last_day) as asked
                from reporting.stage_record(:as_at) join mine using (complaint)
            ), remedies as (
                select count(*) filter (where agreed_on > :last_day) as agreed,
                       count(*) filter (where done_on > :last_day) as done
                from reporting.remedy(:as_at) join mine using (complaint)
            ), lessons as (
                select count(*) filter (where drawn_on > :last_day) as drawn,
                       count(*) filter (where done_on > :last_day) as done
                from reporting.lesson(:as_at) join mine using (complaint)
            ), outside as (
                select count(*) filter (where received_on > :last_day
                           and complaint in (select reference from mine)) as received,
                       count(*) filter (where decided_on > :last_day and received_on <= :last_day) as decided
                from reporting.outside_case(:as_at) where :everywhere or area = :area
            )
            select 1 as place, closed as n, 'stage was closed' as one, 'stages were closed' as several
            from stages
            union all select 2, asked, 'further stage was asked for', 'further stages were asked for' from stages
            union all select 3, agreed, 'remedy was agreed', 'remedies were agreed' from remedies
            union all select 4, done, 'remedy was carried out', 'remedies were carried out' from remedies
            union all select 5, drawn, 'lesson was drawn', 'lessons were drawn' from lessons
            union all select 6, done, 'lesson was acted on', 'lessons were acted on' from lessons
            union all select 7, received, 'case was taken up by an outside body',
                'cases were taken up by an outside body' from outside
            union all select 8, decided, 'case was decided by an outside body',
                'cases were decided by an outside body' from outside
            order by place
            """;

    /// A report that asks for no area spans them all.
    List<Happened> counts(ReportSpec spec) {
        return asked.query(handle, COUNTS, year.firstDay(), year.lastDay())
                .bind("everywhere", spansAll(spec))
                .map((row, _) ->
                        new Happened(
                                row.getLong("n"), row.getString("one"), row.getString("several")))
                .list();
    }

    private static boolean spansAll(ReportSpec spec) {
        return spec.sections().stream()
                .flatMap(section -> section.tables().stream())
                .noneMatch(table -> table.records().contains(":area"));
    }
}
