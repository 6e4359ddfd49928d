package org.redress.corporate;

import java.util.List;

/// What the Code asks of a stage of the corporate procedure, in whatever area: part 6.
///
/// @param days the Code's own
/// @param stage which
/// @param acknowledging where it is asked that the stage be acknowledged
/// @param answering where it is asked that it be answered
record StageProvisions(CodeDays days, String stage, String acknowledging, String answering) {

    private static final String ACKNOWLEDGED =
            """
            select s.reference,
                   s.stage,
                   s.requested_on as day,
                   case
                       when s.acknowledged_in_time
                           or reporting.working_days(s.requested_on, s.acknowledged_on) <= %1$d then null
                       else 'asked for on ' || to_char(s.requested_on, 'FMDD FMMonth YYYY')
                           || coalesce(
                               ', acknowledged on ' || to_char(s.acknowledged_on, 'FMDD FMMonth YYYY'),
                               ', no acknowledgement on record')
                   end as fault
            from reporting.stage_record(:as_at) s
            where s.kind = 'corporate'
              and s.stage = '%2$s'
              and s.acknowledged_in_time is not null
              and (s.acknowledged_on is not null
                  or reporting.working_days(s.requested_on, coalesce(s.closed_on, :as_at)) > %1$d)
            """;

    /// Put off in time means with a reason, agreed by the date then due, within the Code's cap, and
    /// answered by the new date.
    private static final String ANSWERED =
            """
            select s.reference,
                   s.stage,
                   s.requested_on as day,
                   case
                       when s.days <= %1$d or s.responded_on <= put_off.until then null
                       else 'the clock started on ' || to_char(s.clock_start, 'FMDD FMMonth YYYY') || ', '
                           || case
                               when s.responded_on is null then 'not answered'
                               else 'answered on ' || to_char(s.responded_on, 'FMDD FMMonth YYYY')
                           end
                           || coalesce(', put off to ' || to_char(s.extended_to, 'FMDD FMMonth YYYY'), '')
                   end as fault
            from reporting.stage_record(:as_at) s
                left join (
                    select e.complaint, max(e.extended_to) as until
                    from (
                        select e.*,
                               bool_and(e.by_then) over (
                                   partition by e.complaint order by e.agreed_on, e.number) as excuses
                        from (
            %3$s
                        ) e
                    ) e
                    where e.excuses
                    group by e.complaint
                ) put_off on put_off.complaint = s.complaint
            where s.kind = 'corporate'
              and s.stage = '%2$s'
              and (s.responded_on is not null
                  or s.is_open and s.days_gone > %1$d
                      and not coalesce(reporting.working_days_gone(put_off.until, :as_at) = 0, false))
            """;

    /// With whether each was agreed by the date to which those before it had put the answer off.
    private static final String EXTENSIONS =
            """
            select e.complaint,
                   e.number,
                   e.agreed_on,
                   e.extended_to,
                   reporting.working_days(k.clock_start, e.agreed_on) <= %1$d
                       or coalesce(
                           e.agreed_on <= max(e.extended_to) over (
                               partition by e.complaint order by e.agreed_on, e.number
                               rows between unbounded preceding and 1 preceding),
                           false) as by_then
            from reporting.extension(:as_at) e
                join reporting.stage_record(:as_at) k on k.complaint = e.complaint and k.stage = e.stage
            where e.kind = 'corporate'
              and e.stage = '%2$s'
              and e.reason_given
              and reporting.working_days(k.clock_start, e.extended_to) <= %3$d
            """;

    Provision acknowledged() {
        int within = days.acknowledge(stage);
        return new Provision(
                "stage-%s-acknowledged".formatted(stage),
                acknowledging,
                "Stage %s acknowledged within %d working days".formatted(stage, within),
                complaint(),
                complaint() + "s",
                "acknowledged within %d working days".formatted(within),
                ACKNOWLEDGED.formatted(within, stage));
    }

    Provision answered() {
        int within = days.respond(stage);
        return new Provision(
                "stage-%s-answered".formatted(stage),
                answering,
                "Stage %s answered within %d working days of acknowledgement, or by an extended date"
                        .formatted(stage, within),
                complaint(),
                complaint() + "s",
                "answered within %d working days, or by an extended date".formatted(within),
                ANSWERED.formatted(
                        within, stage, EXTENSIONS.formatted(within, stage, days.extended(stage))));
    }

    private String complaint() {
        return "stage " + stage + " complaint";
    }

    static List<Provision> all(CodeDays days) {
        StageProvisions first = new StageProvisions(days, "1", "6.2", "6.3");
        StageProvisions second = new StageProvisions(days, "2", "Part 6", "Part 6");
        return List.of(
                first.acknowledged(), first.answered(), second.acknowledged(), second.answered());
    }
}
