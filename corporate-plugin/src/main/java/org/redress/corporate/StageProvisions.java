package org.redress.corporate;

import java.util.List;

/// What the Code asks of a stage of the corporate procedure, in whatever area: part 6.
///
/// @param days the Code's own
/// @param stage which
/// @param acknowledging where it is asked that the stage be acknowledged
/// @param answering where it is asked that it be answered
@SuppressWarnings("InlineFormatString") // SQL reads better by itself
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

    /// Put off in time means with a reason, and answered by the new date.
    private static final String ANSWERED =
            """
            select s.reference,
                   s.stage,
                   s.requested_on as day,
                   case
                       when s.days <= %1$d
                           or s.extension_reason_given and s.responded_on <= s.extended_to then null
                       else 'the clock started on ' || to_char(s.clock_start, 'FMDD FMMonth YYYY') || ', '
                           || case
                               when s.responded_on is null then 'not answered'
                               else 'answered on ' || to_char(s.responded_on, 'FMDD FMMonth YYYY')
                           end
                           || coalesce(', put off to ' || to_char(s.extended_to, 'FMDD FMMonth YYYY'), '')
                   end as fault
            from reporting.stage_record(:as_at) s
            where s.kind = 'corporate'
              and s.stage = '%2$s'
              and (s.responded_on is not null
                  or s.is_open and s.days_gone > %1$d
                      and not coalesce(s.extension_reason_given and s.extended_to >= :as_at, false))
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
                ANSWERED.formatted(within, stage));
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
