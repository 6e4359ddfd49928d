package org.redress.core.store;

import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.redress.core.calendar.FinancialYear;
import org.redress.core.report.ReportSpec;
import org.redress.core.report.SinceYearEnd.Happened;

/// Counts what happened after a year's last day to the cases of that year and of those before, as
/// far as the report's tables count such things.
record HappenedSince(Handle handle, Asked asked, FinancialYear year) {

    private static final String COUNTS =
            """
            with mine as (
                select complaint, reference from reporting.complaint(:last_day)
                where :everywhere or area = :area
            ), triages as (
                select count(*) filter (where triaged_on > :last_day) as made
                from reporting.triage(:as_at) join mine using (complaint)
            ), stages as (
                select count(*) filter (where closed_on > :last_day) as closed,
                       count(*) filter (where requested_on > :last_day) as asked,
                       count(*) filter (where acknowledged_on > :last_day) as acknowledged,
                       count(*) filter (where is_open and due_on between :last_day and :as_at) as over
                from reporting.stage_record(:as_at) join mine using (complaint)
            ), extensions as (
                select count(*) filter (where agreed_on > :last_day) as agreed
                from reporting.extension(:as_at) join mine using (complaint)
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
            select happened.*
            from triages, stages, extensions, remedies, lessons, outside, lateral (values
                (1, 'reporting.complaint', triages.made, 'contact was triaged', 'contacts were triaged'),
                (2, 'reporting.stage_record', stages.acknowledged,
                    'stage was acknowledged', 'stages were acknowledged'),
                (3, 'reporting.extension', extensions.agreed, 'answer was put off', 'answers were put off'),
                (4, 'reporting.stage_record', stages.closed, 'stage was closed', 'stages were closed'),
                (5, 'reporting.stage_record', stages.over,
                    'stage came past its date unanswered', 'stages came past their dates unanswered'),
                (6, 'reporting.stage_record', stages.asked,
                    'further stage was asked for', 'further stages were asked for'),
                (7, 'reporting.remedy', remedies.agreed, 'remedy was agreed', 'remedies were agreed'),
                (8, 'reporting.remedy', remedies.done, 'remedy was carried out', 'remedies were carried out'),
                (9, 'reporting.lesson', lessons.drawn, 'lesson was drawn', 'lessons were drawn'),
                (10, 'reporting.lesson', lessons.done, 'lesson was acted on', 'lessons were acted on'),
                (11, '', outside.received, 'case was taken up by an outside body',
                    'cases were taken up by an outside body'),
                (12, '', outside.decided, 'case was decided by an outside body',
                    'cases were decided by an outside body')
            ) happened (place, counted, n, one, several)
            order by place
            """;

    /// A report that asks for no area spans them all.
    List<Happened> counts(ReportSpec spec) {
        return asked
                .query(handle, COUNTS, year.firstDay(), year.lastDay())
                .bind("everywhere", spansAll(spec))
                .map((row, _) ->
                        Map.entry(
                                row.getString("counted"),
                                new Happened(
                                        row.getLong("n"),
                                        row.getString("one"),
                                        row.getString("several"))))
                .stream()
                .filter(happened -> counts(spec, happened.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /// Whether any of the report's tables counts from the function.
    private static boolean counts(ReportSpec spec, String function) {
        return spec.sections().stream()
                .flatMap(section -> section.tables().stream())
                .anyMatch(table -> table.records().contains(function));
    }

    private static boolean spansAll(ReportSpec spec) {
        return spec.sections().stream()
                .flatMap(section -> section.tables().stream())
                .noneMatch(table -> table.records().contains(":area"));
    }
}
