package org.redress.corporate;

import java.util.List;

/// What the Code asks of the answers of the corporate procedure, in whatever area, and of what
/// follows from them: parts 6, 7 and 9.
final class AnswerProvisions {

    private static final String POINTS =
            """
            select n.reference,
                   n.stage,
                   n.requested_on as day,
                   case
                       when count(*) > count(n.finding)
                           then 'answered without a finding on ' || count(*) - count(n.finding)
                               || ' of ' || count(*) || ' points'
                   end as fault
            from reporting.concern(:as_at) n
                join reporting.stage_record(:as_at) s on s.complaint = n.complaint and s.stage = n.stage
            where n.kind = 'corporate'
              and s.responded_on is not null
            group by n.reference, n.stage, n.requested_on
            """;

    /// Where nobody is on record at either stage, it cannot be judged.
    private static final String BY_SOMEBODY_ELSE =
            """
            select a.reference,
                   a.stage,
                   a.requested_on as day,
                   case
                       when bool_or(a.also_at_earlier_stage)
                           then 'reviewed by somebody who took part in stage 1'
                   end as fault
            from reporting.appointment(:as_at) a
                join reporting.stage_record(:as_at) s on s.complaint = a.complaint and s.stage = a.stage
            where a.kind = 'corporate'
              and a.stage = '2'
              and s.responded_on is not null
              and exists (
                  select from reporting.appointment(:as_at) first
                  where first.complaint = a.complaint and first.stage = '1')
            group by a.reference, a.stage, a.requested_on
            """;

    private static final String REFUSED_REQUESTS =
            """
            select d.reference,
                   d.stage,
                   d.declined_on as day,
                   case
                       when not d.told_next_step
                           then 'request for stage ' || d.stage || ' turned down on '
                               || to_char(d.declined_on, 'FMDD FMMonth YYYY')
                               || ' without the way to the Ombudsman on record'
                   end as fault
            from reporting.declined_stage(:as_at) d
            where d.kind = 'corporate'
            """;

    private static final String REMEDY_FOR_FAULT =
            """
            select s.reference,
                   s.stage,
                   s.requested_on as day,
                   case
                       when not exists (
                               select from reporting.remedy(:as_at) r
                               where r.complaint = s.complaint and r.stage = s.stage)
                           then 'upheld on ' || to_char(s.responded_on, 'FMDD FMMonth YYYY')
                               || ', no remedy on record'
                   end as fault
            from reporting.stage_record(:as_at) s
            where s.kind = 'corporate'
              and s.responded_on is not null
              and s.outcome in ('upheld', 'partially-upheld')
            """;

    /// A remedy that is done is in line, however late it came.
    private static final String REMEDIES_DONE =
            """
            select r.reference,
                   r.stage,
                   r.requested_on as day,
                   case
                       when r.done_on is null
                           then replace(r.kind, '-', ' ') || ' due on '
                               || to_char(r.due_on, 'FMDD FMMonth YYYY') || ', not done'
                   end as fault
            from reporting.remedy(:as_at) r
            where r.complaint_kind = 'corporate'
              and (r.done_on is not null or r.due_on < :as_at)
            """;

    private static final String LESSONS_DONE =
            """
            select l.reference,
                   null::text as stage,
                   l.drawn_on as day,
                   case
                       when l.done_on is null
                           then 'action due on ' || to_char(l.due_on, 'FMDD FMMonth YYYY') || ', not done'
                   end as fault
            from reporting.lesson(:as_at) l
            where l.done_on is not null or l.due_on < :as_at
            """;

    private AnswerProvisions() {}

    static List<Provision> all() {
        return List.of(
                new Provision(
                        "all-points-addressed",
                        "6.7",
                        "Every point of a complaint addressed",
                        "answer",
                        "answers",
                        "complete, with a finding on every point",
                        POINTS),
                new Provision(
                        "refused-requests-explained",
                        "Part 6",
                        "Refused requests for stage 2 explained, with the way to the Ombudsman",
                        "refused request",
                        "refused requests",
                        "explained with the way to the Ombudsman",
                        REFUSED_REQUESTS),
                new Provision(
                        "stage-2-by-somebody-else",
                        "Part 6",
                        "Stage 2 considered by somebody not involved in stage 1",
                        "stage 2 answer",
                        "stage 2 answers",
                        "given by somebody not involved in stage 1",
                        BY_SOMEBODY_ELSE));
    }

    /// Parts 7 and 9, with what part 6 asks of outstanding actions.
    static List<Provision> afterwards() {
        return List.of(
                new Provision(
                        "remedies-done",
                        "6.6",
                        "Outstanding actions tracked until they are done",
                        "remedy that was due",
                        "remedies that were due",
                        "carried out",
                        REMEDIES_DONE),
                new Provision(
                        "fault-remedied",
                        "Part 7",
                        "A remedy where something went wrong",
                        "upheld answer",
                        "upheld answers",
                        "given with a remedy",
                        REMEDY_FOR_FAULT),
                new Provision(
                        "lessons-carried-out",
                        "Part 9",
                        "Lessons carried out",
                        "lesson whose action was due",
                        "lessons whose actions were due",
                        "carried out",
                        LESSONS_DONE));
    }
}
