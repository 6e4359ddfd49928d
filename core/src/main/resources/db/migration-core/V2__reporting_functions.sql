-- What report authors build on. Each set-returning function shows the cases as at a date: what happened after it has
-- not happened. They are plain SQL, stable and not strict, so that the planner folds them into the query that asks
-- and reads only the rows and columns it needs. Documented for authors in docs/plugin-authors/reporting.md.

create function reporting.financial_year(day date) returns text
language sql immutable parallel safe as $$
    select (extract(year from day)::integer - (extract(month from day) < 4)::integer)::text
        || '-'
        || right((extract(year from day)::integer + 1 - (extract(month from day) < 4)::integer)::text, 2)
$$;
comment on function reporting.financial_year(date) is
    'The financial year (1 April to 31 March) in which the day falls, such as 2024-25.';

create function reporting.working_days(day_zero date, closed date) returns integer
language sql stable parallel safe as $$
    select case when closed < day_zero then 0 else done.on_or_after - zero.number end
    from projection.calendar_day zero, projection.calendar_day done
    where zero.day = day_zero and done.day = closed
$$;
comment on function reporting.working_days(date, date) is
    'Working days from day zero to a closure; a closure on no working day counts as made on the next one.';

create function reporting.working_days_gone(day_zero date, as_at date) returns integer
language sql stable parallel safe as $$
    select greatest(today.number - zero.number, 0)
    from projection.calendar_day zero, projection.calendar_day today
    where zero.day = day_zero and today.day = as_at
$$;
comment on function reporting.working_days_gone(date, date) is
    'Working days after day zero up to and including the day; 0 before day zero.';

create function reporting.complaint(as_at date) returns table (
    complaint              uuid,
    reference              text,
    area                   text,
    kind                   text,
    procedure              text,
    disposition            text,
    exclusion              text,
    team                   text,
    channel                text,
    received_on            date,
    financial_year         text,
    triaged_on             date,
    made_by_young_person   boolean,
    advocate               boolean,
    represented            boolean,
    resolved_informally_on date,
    withdrawn_on           date,
    referred_early_on      date
) language sql stable parallel safe as $$
    select c.stream,
           c.reference,
           c.area,
           case when triage.known then c.kind end,
           case when triage.known then c.procedure end,
           case when triage.known then c.disposition end,
           case when triage.known then c.exclusion end,
           c.team,
           c.channel,
           c.received_on,
           reporting.financial_year(c.received_on),
           case when triage.known then c.triaged_on end,
           c.made_by_young_person,
           c.advocate,
           c.represented,
           case when c.resolved_informally_on <= as_at then c.resolved_informally_on end,
           case when c.withdrawn_on <= as_at then c.withdrawn_on end,
           case when c.referred_early_on <= as_at then c.referred_early_on end
    from projection.complaint c
        cross join lateral (select coalesce(c.triaged_on <= as_at, true) as known) triage
    where c.received_on <= as_at
$$;
comment on function reporting.complaint(date) is
    'Every contact received by the date. What triage made of it is there once it did; team and channel are as now known.';

create function reporting.stage_record(as_at date) returns table (
    complaint              uuid,
    reference              text,
    area                   text,
    kind                   text,
    procedure              text,
    team                   text,
    channel                text,
    made_by_young_person   boolean,
    advocate               boolean,
    stage                  text,
    ordinal                integer,
    requested_on           date,
    financial_year         text,
    clock_start            date,
    acknowledged_on        date,
    acknowledged_in_time   boolean,
    extended_to            date,
    extension_reason_given boolean,
    responded_on           date,
    withdrawn_on           date,
    closed_on              date,
    outcome                text,
    is_open                boolean,
    days                   integer,
    days_gone              integer
) language sql stable parallel safe as $$
    select s.stream,
           s.reference,
           s.area,
           s.kind,
           s.procedure,
           c.team,
           c.channel,
           c.made_by_young_person,
           c.advocate,
           s.stage,
           s.ordinal,
           s.requested_on,
           reporting.financial_year(s.requested_on),
           s.clock_start,
           known.acknowledged_on,
           case
               when known.acknowledged_on is not null then known.acknowledged_on <= s.acknowledge_by
               when s.acknowledge_by < least(closing.closed_on, as_at) then false
           end,
           case when known.extended then s.extended_to end,
           known.extended and s.extension_reason_given,
           known.responded_on,
           known.withdrawn_on,
           closing.closed_on,
           case when closing.closed_on is not null then s.outcome end,
           closing.closed_on is null,
           case when closing.closed_on < s.clock_start then 0 else done.on_or_after - zero.number end,
           case when closing.closed_on is null then greatest(today.number - zero.number, 0) end
    from projection.stage_record s
        left join projection.complaint c on c.stream = s.stream
        cross join lateral (
            select case when s.acknowledged_on <= as_at then s.acknowledged_on end as acknowledged_on,
                   s.extended_to is not null and coalesce(s.extended_on <= as_at, true) as extended,
                   case when s.responded_on <= as_at then s.responded_on end as responded_on,
                   case when s.withdrawn_on <= as_at then s.withdrawn_on end as withdrawn_on
        ) known
        cross join lateral (select coalesce(known.responded_on, known.withdrawn_on) as closed_on) closing
        left join projection.calendar_day zero on zero.day = s.clock_start
        left join projection.calendar_day done on done.day = closing.closed_on
        left join projection.calendar_day today on today.day = as_at
    where s.requested_on <= as_at and coalesce(c.triaged_on <= as_at, true)
$$;
comment on function reporting.stage_record(date) is
    'One row for each complaint at each stage asked for by the date.';

create function reporting.concern(as_at date) returns table (
    complaint      uuid,
    reference      text,
    area           text,
    kind           text,
    procedure      text,
    stage          text,
    requested_on   date,
    financial_year text,
    stage_outcome  text,
    concern        integer,
    team           text,
    category       text,
    raised_on      date,
    finding        text
) language sql stable parallel safe as $$
    select s.complaint,
           s.reference,
           s.area,
           s.kind,
           s.procedure,
           s.stage,
           s.requested_on,
           s.financial_year,
           s.outcome,
           n.concern,
           coalesce(n.team, s.team),
           n.category,
           n.raised_on,
           case when not s.is_open then n.finding end
    from projection.concern n
        join reporting.stage_record(as_at) s on s.complaint = n.stream and s.stage = n.stage
    where n.raised_on <= as_at
$$;
comment on function reporting.concern(date) is
    'Every concern raised by the date, with its own team or else the complaint''s, and what its stage record says.';

create function reporting.remedy(as_at date) returns table (
    complaint      uuid,
    reference      text,
    area           text,
    complaint_kind text,
    procedure      text,
    team           text,
    stage          text,
    requested_on   date,
    financial_year text,
    stage_outcome  text,
    remedy         integer,
    kind           text,
    amount_pence   bigint,
    determined_by  text,
    agreed_on      date,
    due_on         date,
    done_on        date
) language sql stable parallel safe as $$
    select s.complaint,
           s.reference,
           s.area,
           s.kind,
           s.procedure,
           s.team,
           s.stage,
           s.requested_on,
           s.financial_year,
           s.outcome,
           r.remedy,
           r.kind,
           r.amount_pence,
           r.determined_by,
           r.agreed_on,
           r.due_on,
           case when r.done_on <= as_at then r.done_on end
    from projection.remedy r
        join reporting.stage_record(as_at) s on s.complaint = r.stream and s.stage = r.stage
    where coalesce(r.agreed_on <= as_at, true)
$$;
comment on function reporting.remedy(date) is
    'Every remedy agreed by the date; one whose day of agreement is not known counts as agreed.';

create function reporting.lesson(as_at date) returns table (
    complaint uuid,
    reference text,
    area      text,
    kind      text,
    team      text,
    lesson    integer,
    drawn_on  date,
    theme     text,
    wording   text,
    action    text,
    owner     text,
    due_on    date,
    done_on   date
) language sql stable parallel safe as $$
    select c.stream,
           c.reference,
           c.area,
           c.kind,
           c.team,
           l.lesson,
           l.drawn_on,
           theme.content,
           wording.content,
           action.content,
           owner.content,
           l.due_on,
           case when l.done_on <= as_at then l.done_on end
    from projection.lesson l
        join projection.complaint c on c.stream = l.stream
        left join personal.text theme on theme.text = l.theme
        left join personal.text wording on wording.text = l.wording
        left join personal.text action on action.text = l.action
        left join personal.text owner on owner.text = l.owner
    where l.drawn_on <= as_at and c.received_on <= as_at
$$;
comment on function reporting.lesson(date) is
    'Every lesson drawn by the date. A text that retention has erased is null.';

create function reporting.feedback(as_at date) returns table (
    feedback       uuid,
    reference      text,
    area           text,
    kind           text,
    team           text,
    received_on    date,
    financial_year text,
    source         text,
    themes         text[]
) language sql stable parallel safe as $$
    select f.stream,
           f.reference,
           f.area,
           f.kind,
           f.team,
           f.received_on,
           reporting.financial_year(f.received_on),
           source.content,
           array(
               select theme.content
               from projection.feedback_theme item
                   join personal.text theme on theme.text = item.theme
               where item.stream = f.stream
               order by item.item)
    from projection.feedback f
        left join personal.text source on source.text = f.source
    where f.received_on <= as_at
$$;
comment on function reporting.feedback(date) is 'Every compliment and comment received by the date.';

create function reporting.outside_case(as_at date) returns table (
    outside_case   uuid,
    reference      text,
    body           text,
    area           text,
    complaint      text,
    category       text,
    service        text,
    received_on    date,
    financial_year text,
    decided_on     date,
    decision       text,
    remedy_pence   bigint
) language sql stable parallel safe as $$
    select o.stream,
           o.reference,
           o.body,
           o.area,
           o.complaint,
           o.category,
           o.service,
           o.received_on,
           reporting.financial_year(o.received_on),
           case when o.decided_on <= as_at then o.decided_on end,
           case when o.decided_on <= as_at then o.decision end,
           case when o.decided_on <= as_at then o.remedy_pence end
    from projection.outside_case o
    where o.received_on <= as_at
$$;
comment on function reporting.outside_case(date) is
    'Every case that an outside body had received by the date; its decision only once decided.';

-- Without any reference or id, so that no answer leads to a case.
create function reporting.equality_answer(as_at date) returns table (
    area           text,
    kind           text,
    received_on    date,
    financial_year text,
    gender         text,
    age_band       text,
    ethnicity      text,
    disability     text
) language sql stable parallel safe as $$
    select c.area,
           c.kind,
           c.received_on,
           c.financial_year,
           a.gender,
           a.age_band,
           a.ethnicity,
           a.disability
    from reporting.complaint(as_at) c
        left join equality.answer a on a.stream = c.complaint
$$;
comment on function reporting.equality_answer(date) is
    'What each complainant of a contact received by the date said of themselves; null where not stated. For counts in suppressed tables only.';
