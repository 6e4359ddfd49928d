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

-- The rows in force on a day, for the few records whose last one came later.
create function projection.triage_as_at(stream uuid, as_at date) returns projection.triage
language sql stable parallel safe as $$
    select t
    from projection.triage t
    where t.stream = triage_as_at.stream and t.triaged_on <= as_at
    order by t.number desc
    limit 1
$$;

create function projection.clock_as_at(stream uuid, stage text, as_at date) returns projection.clock
language sql stable parallel safe as $$
    select k
    from projection.clock k
    where k.stream = clock_as_at.stream and k.stage = clock_as_at.stage and k.known_from <= as_at
    order by k.known_from desc
    limit 1
$$;

create function projection.extension_as_at(stream uuid, stage text, as_at date) returns projection.extension
language sql stable parallel safe as $$
    select e
    from projection.extension e
    where e.stream = extension_as_at.stream and e.stage = extension_as_at.stage and e.agreed_on <= as_at
    order by e.number desc
    limit 1
$$;

create function reporting.complaint(as_at date) returns table (
    complaint              uuid,
    reference              text,
    area                   text,
    kind                   text,
    procedure              text,
    disposition            text,
    exclusion              text,
    refusal_explained      boolean,
    refusal_told_next      boolean,
    team                   text,
    channel                text,
    received_on            date,
    financial_year         text,
    first_contact_on       date,
    triaged_on             date,
    service_requested_on   date,
    service_answered_on    date,
    complained_on          date,
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
           case when triage.is_last then c.kind else (projection.triage_as_at(c.stream, as_at)).kind end,
           case when triage.is_last then c.procedure end,
           triage.disposition,
           case when triage.is_last then c.exclusion else (projection.triage_as_at(c.stream, as_at)).exclusion end,
           triage.disposition = 'not-accepted',
           case
               when triage.is_last then c.told_next_step
               else (projection.triage_as_at(c.stream, as_at)).told_next_step
           end,
           c.team,
           c.channel,
           counted.received_on,
           reporting.financial_year(counted.received_on),
           c.received_on,
           case when c.triaged_on <= as_at then c.triaged_on end,
           case when c.service_requested_on <= as_at then c.service_requested_on end,
           case when c.service_answered_on <= as_at then c.service_answered_on end,
           case when c.complained_on <= as_at then c.complained_on end,
           c.made_by_young_person,
           c.advocate,
           c.represented,
           case when c.resolved_informally_on <= as_at then c.resolved_informally_on end,
           case when c.withdrawn_on <= as_at then c.withdrawn_on end,
           case when c.referred_early_on <= as_at then c.referred_early_on end
    from projection.complaint c
        cross join lateral (
            select coalesce(c.disposed_on <= as_at, true) as is_last,
                   case
                       when coalesce(c.disposed_on <= as_at, true) then c.disposition
                       else (projection.triage_as_at(c.stream, as_at)).disposition
                   end as disposition
        ) triage
        cross join lateral (
            select case when c.complained_on <= as_at then c.complained_on else c.received_on end as received_on
        ) counted
    where c.received_on <= as_at
$$;
comment on function reporting.complaint(date) is
    'Every contact received by the date, and what triage had made of it. One that began as a service request counts as received when the person complained. Team and channel are as now known.';

create function reporting.triage(as_at date) returns table (
    complaint   uuid,
    reference   text,
    area        text,
    received_on date,
    number      integer,
    triaged_on  date,
    disposition text,
    kind        text,
    exclusion   text,
    ended_on    date
) language sql stable parallel safe as $$
    select c.stream,
           c.reference,
           c.area,
           c.received_on,
           t.number,
           t.triaged_on,
           t.disposition,
           t.kind,
           t.exclusion,
           least(
               lead(t.triaged_on) over (partition by t.stream order by t.number),
               case
                   when t.disposition = 'informal' and c.resolved_informally_on <= as_at then c.resolved_informally_on
               end,
               case when c.withdrawn_on <= as_at then c.withdrawn_on end)
    from projection.triage t
        join projection.complaint c on c.stream = t.stream
    where t.triaged_on <= as_at and c.received_on <= as_at
$$;
comment on function reporting.triage(date) is
    'What a contact was taken for, each time by the date, and when that ended: it was taken for something else, resolved informally or withdrawn.';

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
    extended_on            date,
    extended_to            date,
    extension_reason_given boolean,
    extension_told_next    boolean,
    target                 date,
    limit_on               date,
    due_on                 date,
    answered_in_time       boolean,
    delay_explained_on     date,
    responded_on           date,
    withdrawn_on           date,
    closed_on              date,
    outcome                text,
    is_open                boolean,
    days                   integer,
    days_gone              integer,
    counted_by             date,
    counted_in_time        boolean,
    last_stage             boolean
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
           clock.start,
           known.acknowledged_on,
           case
               when known.acknowledged_on is not null then known.acknowledged_on <= clock.acknowledge_by
               when clock.acknowledge_by < least(closing.closed_on, as_at) then false
           end,
           extension.extended_on,
           extension.extended_to,
           coalesce(extension.reason_given, false),
           coalesce(extension.told_next_step, false),
           clock.target,
           clock.limit_on,
           greatest(clock.target, extension.extended_to),
           case
               when known.responded_on is not null
                   then known.responded_on <= greatest(clock.target, extension.extended_to)
               when known.withdrawn_on is null
                   and today.number > (
                       select due.number
                       from projection.calendar_day due
                       where due.day = greatest(clock.target, extension.extended_to))
                   then false
           end,
           known.delay_explained_on,
           known.responded_on,
           known.withdrawn_on,
           closing.closed_on,
           case when closing.closed_on is not null then s.outcome end,
           closing.closed_on is null,
           case when closing.closed_on < clock.start then 0 else done.on_or_after - zero.number end,
           case when closing.closed_on is null then greatest(today.number - zero.number, 0) end,
           clock.counted_by,
           case
               when closing.closed_on is not null then closing.closed_on <= clock.counted_by
               when today.number > (
                       select due.number from projection.calendar_day due where due.day = clock.counted_by)
                   then false
           end,
           s.last_stage
    from projection.stage_record s
        left join projection.complaint c on c.stream = s.stream
        cross join lateral (
            select case
                       when s.restarted_on > as_at
                           then case
                               when (projection.clock_as_at(s.stream, s.stage, as_at)).acknowledged_on <= as_at
                                   then (projection.clock_as_at(s.stream, s.stage, as_at)).acknowledged_on
                           end
                       when s.acknowledged_on <= as_at and coalesce(s.acknowledged_on >= s.restarted_on, true)
                           then s.acknowledged_on
                   end as acknowledged_on,
                   case
                       when s.restarted_on > as_at
                           then case
                               when (projection.clock_as_at(s.stream, s.stage, as_at)).delay_explained_on <= as_at
                                   then (projection.clock_as_at(s.stream, s.stage, as_at)).delay_explained_on
                           end
                       when s.delay_explained_on <= as_at then s.delay_explained_on
                   end as delay_explained_on,
                   case when s.responded_on <= as_at then s.responded_on end as responded_on,
                   case when s.withdrawn_on <= as_at then s.withdrawn_on end as withdrawn_on,
                   coalesce(s.clock_known_from <= as_at, true) as last_clock,
                   coalesce(s.extended_on <= as_at, true) as last_extension
        ) known
        cross join lateral (select coalesce(known.responded_on, known.withdrawn_on) as closed_on) closing
        cross join lateral (
            select case
                       when known.last_clock then s.clock_start
                       else (projection.clock_as_at(s.stream, s.stage, as_at)).clock_start
                   end as start,
                   case
                       when known.last_clock then s.acknowledge_by
                       else (projection.clock_as_at(s.stream, s.stage, as_at)).acknowledge_by
                   end as acknowledge_by,
                   case
                       when known.last_clock then s.target
                       else (projection.clock_as_at(s.stream, s.stage, as_at)).target
                   end as target,
                   case
                       when known.last_clock then s.limit_on
                       else (projection.clock_as_at(s.stream, s.stage, as_at)).limit_on
                   end as limit_on,
                   case
                       when known.last_clock then coalesce(s.counted_by, s.target)
                       else coalesce(
                           (projection.clock_as_at(s.stream, s.stage, as_at)).counted_by,
                           (projection.clock_as_at(s.stream, s.stage, as_at)).target)
                   end as counted_by
        ) clock
        cross join lateral (
            select case
                       when known.last_extension then s.extended_on
                       else (projection.extension_as_at(s.stream, s.stage, as_at)).agreed_on
                   end as extended_on,
                   case
                       when known.last_extension then s.extended_to
                       else (projection.extension_as_at(s.stream, s.stage, as_at)).extended_to
                   end as extended_to,
                   case
                       when known.last_extension then s.extension_reason_given
                       else (projection.extension_as_at(s.stream, s.stage, as_at)).reason_given
                   end as reason_given,
                   case
                       when known.last_extension then s.extension_told_next
                       else (projection.extension_as_at(s.stream, s.stage, as_at)).told_next_step
                   end as told_next_step
        ) extension
        left join projection.calendar_day zero on zero.day = clock.start
        left join projection.calendar_day done on done.day = closing.closed_on
        left join projection.calendar_day today on today.day = as_at
    where s.requested_on <= as_at and coalesce(c.disposed_on <= as_at, true)
$$;
comment on function reporting.stage_record(date) is
    'One row for each complaint at each stage asked for by the date, with the clock and the extension in force on it. It is late while open once more working days have gone than its date allows; closed, by the dates themselves.';

create function reporting.open_stage(as_at date) returns table (
    complaint    uuid,
    reference    text,
    area         text,
    kind         text,
    procedure    text,
    team         text,
    stage        text,
    ordinal      integer,
    requested_on date,
    due_on       date,
    limit_on     date,
    days_left    integer,
    paused       boolean,
    rag          text
) language sql stable parallel safe as $$
    select s.complaint,
           s.reference,
           o.area,
           s.kind,
           s.procedure,
           s.team,
           s.stage,
           s.ordinal,
           s.requested_on,
           s.due_on,
           clock.limit_on,
           clock.left_over,
           clock.paused,
           case
               when clock.paused then null
               when as_at > clock.limit_on then 'black'
               when as_at > s.due_on then 'red'
               when clock.left_over <= 3 or clock.gone * 100 >= (clock.gone + clock.left_over) * 80 then 'amber'
               else 'green'
           end
    from projection.stage_record o
        join reporting.stage_record(as_at) s on s.complaint = o.stream and s.stage = o.stage
        join projection.complaint c on c.stream = o.stream
        cross join lateral (
            select greatest(s.limit_on, s.extended_to) as limit_on,
                   coalesce(c.suspended_on <= as_at, false) as paused,
                   (select due.number from projection.calendar_day due where due.day = s.due_on)
                       - (select today.number from projection.calendar_day today where today.day = as_at) as left_over,
                   (select today.number from projection.calendar_day today where today.day = as_at)
                       - (select zero.number from projection.calendar_day zero where zero.day = s.clock_start) as gone
        ) clock
    where coalesce(least(o.responded_on, o.withdrawn_on), date 'infinity') > as_at and s.is_open
$$;
comment on function reporting.open_stage(date) is
    'Every stage open on the date and how urgent its response was: green; amber with 3 or fewer working days left or 80% of them gone; red past its date; black past the limit of law or Code; null while the complaint is suspended.';

create function reporting.extension(as_at date) returns table (
    complaint      uuid,
    reference      text,
    area           text,
    kind           text,
    procedure      text,
    team           text,
    stage          text,
    requested_on   date,
    financial_year text,
    number         integer,
    agreed_on      date,
    extended_to    date,
    reason_given   boolean,
    told_next_step boolean
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
           e.number,
           e.agreed_on,
           e.extended_to,
           e.reason_given,
           e.told_next_step
    from projection.extension e
        join reporting.stage_record(as_at) s on s.complaint = e.stream and s.stage = e.stage
    where e.agreed_on <= as_at
$$;
comment on function reporting.extension(date) is
    'Every time by the date that a response was put off, with its stage record''s year and team.';

create function reporting.declined_stage(as_at date) returns table (
    complaint      uuid,
    reference      text,
    area           text,
    kind           text,
    procedure      text,
    team           text,
    stage          text,
    declined_on    date,
    financial_year text,
    ground         text,
    told_next_step boolean
) language sql stable parallel safe as $$
    select c.stream,
           c.reference,
           c.area,
           c.kind,
           c.procedure,
           c.team,
           d.stage,
           d.declined_on,
           reporting.financial_year(d.declined_on),
           d.ground,
           d.told_next_step
    from projection.declined_stage d
        join projection.complaint c on c.stream = d.stream
    where d.declined_on <= as_at and c.received_on <= as_at
$$;
comment on function reporting.declined_stage(date) is
    'Every request for a next stage that was turned down by the date, on the day of the request. The ground is late or other.';

create function reporting.appointment(as_at date) returns table (
    complaint              uuid,
    reference              text,
    area                   text,
    kind                   text,
    procedure              text,
    team                   text,
    stage                  text,
    requested_on           date,
    financial_year         text,
    role                   text,
    appointed_on           date,
    also_at_earlier_stage  boolean
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
           a.role,
           a.appointed_on,
           exists (
               select
               from projection.appointment earlier
                   join projection.stage_record e on e.stream = earlier.stream and e.stage = earlier.stage
                   left join personal.person other on other.person = earlier.person
                   left join personal.text other_name on other_name.text = other.name
               where earlier.stream = a.stream
                 and e.ordinal < s.ordinal
                 and earlier.appointed_on <= as_at
                 and (earlier.person = a.person or lower(other_name.content) = lower(name.content)))
    from projection.appointment a
        join reporting.stage_record(as_at) s on s.complaint = a.stream and s.stage = a.stage
        left join personal.person person on person.person = a.person
        left join personal.text name on name.text = person.name
    where a.appointed_on <= as_at
$$;
comment on function reporting.appointment(date) is
    'Every part that somebody took at a stage by the date, and whether the same person, or one of the same name, took part at an earlier stage.';

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

create function reporting.fact(as_at date) returns table (
    complaint      uuid,
    reference      text,
    area           text,
    kind           text,
    procedure      text,
    team           text,
    received_on    date,
    financial_year text,
    fact           text,
    answered_on    date,
    answer         text,
    words          text
) language sql stable parallel safe as $$
    select c.complaint,
           c.reference,
           c.area,
           c.kind,
           c.procedure,
           c.team,
           c.received_on,
           c.financial_year,
           f.fact,
           f.answered_on,
           f.answer,
           words.content
    from projection.fact f
        join reporting.complaint(as_at) c on c.complaint = f.stream
        left join personal.text words on words.text = f.words
    where f.answered_on <= as_at
      and not exists (
          select
          from projection.fact later
          where later.stream = f.stream
            and later.fact = f.fact
            and later.answered_on <= as_at
            and (later.answered_on, later.number) > (f.answered_on, f.number))
$$;
comment on function reporting.fact(date) is
    'The latest answer by the date to each fact recorded of a complaint. An answer in words that retention has erased is null.';

create function reporting.party(as_at date) returns table (
    complaint      uuid,
    reference      text,
    area           text,
    complaint_kind text,
    procedure      text,
    team           text,
    received_on    date,
    financial_year text,
    party          integer,
    kind           text,
    name           text,
    lead           boolean,
    consent_on     date,
    involved_on    date,
    answered_on    date
) language sql stable parallel safe as $$
    select c.complaint,
           c.reference,
           c.area,
           c.kind,
           c.procedure,
           c.team,
           c.received_on,
           c.financial_year,
           p.party,
           p.kind,
           name.content,
           p.lead,
           p.consent_on,
           p.involved_on,
           case when p.answered_on <= as_at then p.answered_on end
    from projection.party p
        join reporting.complaint(as_at) c on c.complaint = p.stream
        left join personal.text name on name.text = p.name
    where p.involved_on <= as_at
$$;
comment on function reporting.party(date) is
    'Every body that took part in a complaint beside the council by the date. Who leads is as now known. A name that retention has erased is null.';

create function reporting.scope(as_at date) returns table (
    complaint   uuid,
    reference   text,
    area        text,
    received_on date,
    provision   text,
    in_scope    boolean,
    separable   boolean,
    told        boolean
) language sql stable parallel safe as $$
    select c.complaint,
           c.reference,
           c.area,
           c.received_on,
           s.provision,
           s.in_scope,
           s.separable,
           s.told
    from projection.scope s
        join reporting.complaint(as_at) c on c.complaint = s.stream
    where c.triaged_on is not null
$$;
comment on function reporting.scope(date) is
    'The provisions of law that triage found a complaint to be about, as last settled, once it was first triaged by the date. Whether one is in scope is null where its area no longer declares it.';

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
    done_on   date,
    also_from text[]
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
           case when l.done_on <= as_at then l.done_on end,
           array(
               select source.reference
               from projection.lesson_source source
               where source.stream = l.stream and source.lesson = l.lesson
               order by source.item)
    from projection.lesson l
        join projection.complaint c on c.stream = l.stream
        left join personal.text theme on theme.text = l.theme
        left join personal.text wording on wording.text = l.wording
        left join personal.text action on action.text = l.action
        left join personal.text owner on owner.text = l.owner
    where l.drawn_on <= as_at and c.received_on <= as_at
$$;
comment on function reporting.lesson(date) is
    'Every lesson drawn by the date, with the other cases that it is drawn from. A text that retention has erased is null.';

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

create function reporting.lesson_not_held(as_at date) returns table (
    complaint         uuid,
    reference         text,
    area              text,
    team              text,
    lesson            integer,
    drawn_on          date,
    theme             text,
    wording           text,
    done_on           date,
    again_reference   text,
    again_stage       text,
    again_received_on date
) language sql stable parallel safe as $$
    select l.complaint,
           l.reference,
           l.area,
           l.team,
           l.lesson,
           l.drawn_on,
           l.theme,
           l.wording,
           l.done_on,
           again.reference,
           again.stage,
           c.received_on
    from reporting.lesson(as_at) l
        join (
            select distinct later.complaint, later.area, later.team, lower(btrim(later.theme)) as theme
            from reporting.lesson(as_at) later
        ) later
            on later.area = l.area
                and later.team = l.team
                and later.theme = lower(btrim(l.theme))
                and later.complaint <> l.complaint
        join reporting.complaint(as_at) c on c.complaint = later.complaint and c.received_on > l.done_on
        cross join lateral (
            select s.reference, s.stage
            from reporting.stage_record(as_at) s
            where s.complaint = c.complaint and s.outcome in ('upheld', 'partially-upheld')
            order by s.ordinal
            limit 1
        ) again
    where l.done_on is not null
$$;
comment on function reporting.lesson_not_held(date) is
    'Every time that a lesson did not hold, with the first stage record that shows it: of a complaint about the same team, received after the action was done and upheld in any part, from which a lesson of the same theme was drawn.';
