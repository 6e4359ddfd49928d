package org.redress.corporate;

import java.util.List;

/// What the Code asks of every contact, in whatever area: parts 1, 2 and 5.
final class ContactProvisions {

    private static final String TOLD_APART =
            """
            select c.reference,
                   null::text as stage,
                   c.first_contact_on as day,
                   case
                       when c.triaged_on is null and c.disposition is null
                           then 'received on ' || to_char(c.first_contact_on, 'FMDD FMMonth YYYY')
                               || ', not told apart after %1$d working days'
                       when reporting.working_days(c.first_contact_on, c.triaged_on) > %1$d
                           then 'received on ' || to_char(c.first_contact_on, 'FMDD FMMonth YYYY')
                               || ', told apart on ' || to_char(c.triaged_on, 'FMDD FMMonth YYYY')
                   end as fault
            from reporting.complaint(:as_at) c
            where c.disposition is distinct from 'moved' -- it is told apart where it was moved to
              and (c.disposition is not null
                   or c.withdrawn_on is null
                      and reporting.working_days_gone(c.first_contact_on, :as_at) > %1$d)
            """;

    private static final String EXPLAINED =
            """
            select c.reference,
                   null::text as stage,
                   c.received_on as day,
                   case
                       when not coalesce(c.refusal_told_next, false)
                           then 'refused ' || coalesce('on ' || to_char(r.refused_on, 'FMDD FMMonth YYYY'), '')
                               || ' without the way to the Ombudsman on record'
                       when c.exclusion is null then 'refused without an exclusion on record'
                   end as fault
            from reporting.complaint(:as_at) c
                left join (
                    select t.complaint, max(t.triaged_on) as refused_on
                    from reporting.triage(:as_at) t
                    where t.disposition = 'not-accepted'
                    group by t.complaint
                ) r on r.complaint = c.complaint
            where c.disposition = 'not-accepted'
            """;

    /// A service request that became a complaint counts from the day of the complaint. Where no end
    /// is on record, as for cases taken over from another system, it cannot be judged.
    private static final String INFORMAL =
            """
            select t.reference,
                   null::text as stage,
                   c.received_on as day,
                   case
                       when reporting.working_days(c.received_on, t.ended_on) > %1$d
                           then 'received on ' || to_char(c.received_on, 'FMDD FMMonth YYYY')
                               || ', tried informally until ' || to_char(t.ended_on, 'FMDD FMMonth YYYY')
                   end as fault
            from reporting.triage(:as_at) t
                join reporting.complaint(:as_at) c on c.complaint = t.complaint
            where t.disposition = 'informal'
              and t.ended_on is not null
            """;

    private static final String NOT_JUDGED =
            """
            select case
                       when count(*) = 1
                           then '1 informal attempt has no end on record and was not judged.'
                       else to_char(count(*), 'FM999,999,999')
                           || ' informal attempts have no end on record and were not judged.'
                   end as item,
                   null::text as reference,
                   %1$d as place
            from reporting.triage(:as_at) t
                join reporting.complaint(:as_at) c on c.complaint = t.complaint
            where t.disposition = 'informal'
              and t.ended_on is null
              and c.received_on between :first_day and :last_day
              and reporting.working_days_gone(c.received_on, :as_at) > %2$d
            having count(*) > 0
            """;

    private static final String TWO_STAGES =
            """
            select s.reference,
                   null::text as stage,
                   min(s.requested_on) as day,
                   case when max(s.ordinal) > 2 then 'went to stage ' || max(s.ordinal) end as fault
            from reporting.stage_record(:as_at) s
            where s.kind = 'corporate'
            group by s.reference
            """;

    private final CodeDays days;

    ContactProvisions(CodeDays days) {
        this.days = days;
    }

    List<Provision> all() {
        return List.of(toldApart(), explained(), informal(), twoStages());
    }

    private Provision toldApart() {
        int within = days.acknowledge("1");
        return new Provision(
                "contacts-told-apart",
                "Part 1",
                "Complaints told apart from service requests within %d working days"
                        .formatted(within),
                "contact",
                "contacts",
                "told apart within %d working days".formatted(within),
                TOLD_APART.formatted(within));
    }

    private static Provision explained() {
        return new Provision(
                "refusals-explained",
                "Part 2",
                "Refusals explained, with the way to the Ombudsman",
                "refusal",
                "refusals",
                "explained with the way to the Ombudsman",
                EXPLAINED);
    }

    private Provision informal() {
        int within = days.informal();
        return new Provision(
                "no-informal-stage",
                "Part 5",
                "No informal stage: attempts to put matters right at once end within %d working days"
                        .formatted(within),
                "informal attempt",
                "informal attempts",
                "ended within %d working days".formatted(within),
                INFORMAL.formatted(within));
    }

    /// How many informal attempts cannot be judged, where there are some, as an item of a list.
    String notJudged(int place) {
        return NOT_JUDGED.formatted(place, days.informal());
    }

    private static Provision twoStages() {
        return new Provision(
                "two-stages",
                "Part 5",
                "No more than two stages",
                "corporate complaint",
                "corporate complaints",
                "handled in at most two stages",
                TWO_STAGES);
    }
}
