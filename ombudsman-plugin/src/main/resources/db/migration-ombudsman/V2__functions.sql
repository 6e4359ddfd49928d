-- What the report counts. Each function shows the cases as at a date: what happened after it has not happened. Plain
-- SQL, stable and not strict, so that the planner folds them into the query that asks.

create function ombudsman.case_as_at(as_at date) returns table (
    stream                 uuid,
    reference              text,
    complaint              text,
    category               text,
    area                   text,
    service                text,
    received_on            date,
    received_year          text,
    sent_back_on           date,
    initial_enquiries_on   date,
    investigation_on       date,
    draft_received_on      date,
    comments_due           date,
    draft_commented_on     date,
    decided_on             date,
    decided_year           text,
    decision               text,
    investigated           boolean,
    remedied_before        boolean,
    remedy_pence           bigint,
    paid_on                date,
    public_report_on       date,
    compliance_refused_on  date,
    reported_to_members_on date,
    monitoring_officer     boolean
) language sql stable parallel safe as $$
    select c.stream,
           c.reference,
           c.complaint,
           c.category,
           c.area,
           c.service,
           c.received_on,
           reporting.financial_year(c.received_on),
           case when c.sent_back_on <= as_at then c.sent_back_on end,
           case when c.initial_enquiries_on <= as_at then c.initial_enquiries_on end,
           case when c.investigation_on <= as_at then c.investigation_on end,
           case when c.draft_received_on <= as_at then c.draft_received_on end,
           case when c.draft_received_on <= as_at then c.comments_due end,
           case when c.draft_commented_on <= as_at then c.draft_commented_on end,
           case when c.decided_on <= as_at then c.decided_on end,
           case when c.decided_on <= as_at then reporting.financial_year(c.decided_on) end,
           case when c.decided_on <= as_at then c.decision end,
           coalesce(c.decided_on <= as_at and c.decision in ('upheld', 'not-upheld'), false),
           coalesce(c.decided_on <= as_at and c.decision = 'upheld' and c.remedied_before, false),
           case when c.decided_on <= as_at then c.remedy_pence end,
           case when c.paid_on <= as_at then c.paid_on end,
           case when c.public_report_on <= as_at then c.public_report_on end,
           case when c.compliance_refused_on <= as_at then c.compliance_refused_on end,
           case when c.reported_to_members_on <= as_at then c.reported_to_members_on end,
           coalesce(c.public_report_on <= as_at, false)
               or coalesce(c.compliance_refused_on <= as_at and c.decided_on <= as_at
                               and c.decision = 'upheld', false)
    from ombudsman.cases c
    where c.received_on <= as_at
$$;
comment on function ombudsman.case_as_at(date) is
    'Every case received by the date; each step and the decision only once it has happened.';

create function ombudsman.enquiry(as_at date) returns table (
    stream      uuid,
    enquiry     integer,
    made_on     date,
    answer_due  date,
    answered_on date,
    days        integer
) language sql stable parallel safe as $$
    select e.stream,
           e.enquiry,
           e.made_on,
           e.answer_due,
           case when e.answered_on <= as_at then e.answered_on end,
           case when e.answered_on <= as_at then reporting.working_days(e.made_on, e.answered_on) end
    from ombudsman.enquiries e
    where e.made_on <= as_at
$$;
comment on function ombudsman.enquiry(date) is
    'Every enquiry made by the date, with the working days to its answer once it is answered.';

create function ombudsman.recommendation(as_at date) returns table (
    stream           uuid,
    recommendation   integer,
    made_on          date,
    wording          text,
    due_on           date,
    evidence_sent_on date,
    complied_on      date,
    not_met_on       date,
    state            text
) language sql stable parallel safe as $$
    select r.stream,
           r.recommendation,
           r.made_on,
           wording.content,
           r.due_on,
           case when r.evidence_sent_on <= as_at then r.evidence_sent_on end,
           case when r.complied_on <= as_at then r.complied_on end,
           case when r.not_met_on <= as_at then r.not_met_on end,
           case
               when r.complied_on <= as_at and r.complied_on > r.due_on then 'met-late'
               when r.complied_on <= as_at then 'met-in-time'
               when r.not_met_on <= as_at or r.due_on < as_at then 'not-met'
               else 'not-yet-due'
           end
    from ombudsman.recommendations r
        left join personal.text wording on wording.text = r.wording
    where r.made_on <= as_at
$$;
comment on function ombudsman.recommendation(date) is
    'Every recommendation made by the date, and what has become of it. An erased wording is null.';

-- The council's own figures of a year, each under the name that the annual letter has for it.
create function ombudsman.own_figure(of_year text, as_at date) returns table (
    figure   text,
    category text,
    number   integer
) language sql stable parallel safe as $$
    with figures as (
        select 'received' as figure, c.category
        from ombudsman.case_as_at(as_at) c where c.received_year = of_year
        union all
        select 'decided', c.decision
        from ombudsman.case_as_at(as_at) c where c.decided_year = of_year
        union all
        select 'remedied-before', ''
        from ombudsman.case_as_at(as_at) c where c.decided_year = of_year and c.remedied_before
        union all
        select 'recommendations-due', ''
        from ombudsman.recommendation(as_at) r where reporting.financial_year(r.due_on) = of_year
        union all
        select 'recommendations-met', ''
        from ombudsman.recommendation(as_at) r
        where reporting.financial_year(r.due_on) = of_year and r.state in ('met-in-time', 'met-late')
    )
    select f.figure, f.category, count(*)::integer from figures f group by f.figure, f.category
    union all
    select f.figure, '', count(*)::integer from figures f where f.category <> '' group by f.figure
$$;
comment on function ombudsman.own_figure(text, date) is
    'The figures that the council''s own cases give for a year, by category and for all categories.';

-- A letter is written of a year that is over, and read in a report whose figures may be those of the year's last day.
create function ombudsman.letter_figure(of_year text, as_at date) returns table (
    figure   text,
    category text,
    number   integer
) language sql stable parallel safe as $$
    select distinct on (f.figure, f.category) f.figure, f.category, f.number
    from ombudsman.letter_figures f
    where f.year = of_year
        and (f.stated_on <= as_at
            or not exists (
                select from ombudsman.letter_figures s where s.year = of_year and s.stated_on <= as_at))
    order by f.figure, f.category, f.stated_on desc, f.place desc
$$;
comment on function ombudsman.letter_figure(text, date) is
    'The figures of a year''s letter as stated by the date; where none was yet, as they are stated now.';

-- Every figure of the letter that is not the council's own. What the letter does not mention is no difference, unless
-- the letter gives other categories of the same figure: then it says that there were none.
create function ombudsman.letter_difference(of_year text, as_at date) returns table (
    figure   text,
    category text,
    letter   integer,
    own      integer
) language sql stable parallel safe as $$
    with letter as (
        select f.figure, f.category, f.number from ombudsman.letter_figure(of_year, as_at) f
    ), own as (
        select o.figure, o.category, o.number from ombudsman.own_figure(of_year, as_at) o
    ), named as (
        select l.figure, l.category from letter l
        union
        select o.figure, o.category
        from own o
        where o.category <> ''
            and exists (select from letter l where l.figure = o.figure and l.category <> '')
    )
    select n.figure, n.category, coalesce(l.number, 0), coalesce(o.number, 0)
    from named n
        left join letter l on l.figure = n.figure and l.category = n.category
        left join own o on o.figure = n.figure and o.category = n.category
    where coalesce(l.number, 0) <> coalesce(o.number, 0)
$$;
comment on function ombudsman.letter_difference(text, date) is
    'Every figure in which the Ombudsman''s annual letter and the council''s own cases differ.';
