-- What the busy years hold: year, row, nothing, measure, value.
with year (year) as (
    values ('2022-23'), ('2023-24'), ('2024-25')
), contact as (
    select * from reporting.complaint(date '2025-09-30') where area = 'corporate'
), rec as (
    select s.*, team.unit
    from reporting.stage_record(date '2025-09-30') s
        cross join lateral (
            select case
                when s.team in ('WAS', 'HIG', 'PAR', 'ENV', 'BER') then 'CIT'
                when s.team in ('TAX', 'BEN') then 'FIN'
                else s.team
            end as unit
        ) team
    where s.area = 'corporate'
), lesson as (
    select * from reporting.lesson(date '2025-09-30') where area = 'corporate'
), figure as (
    select financial_year as year, 'complaints' as row, count(*) as n from contact where kind is not null group by 1
    union all select financial_year, 'informal', count(*) from contact where kind = 'informal' group by 1
    union all select financial_year, 'refused', count(*) from contact where disposition = 'not-accepted' group by 1
    union all select financial_year, 'refusal-types', count(distinct exclusion) from contact where exclusion is not null group by 1
    union all select reporting.financial_year(first_contact_on), 'service-requests', count(*)
        from contact where service_requested_on is not null group by 1
    union all select financial_year, 'turned-complaint', count(*) from contact where complained_on is not null group by 1
    union all select financial_year, 'directorates', count(distinct unit) from rec group by 1
    union all select financial_year, 'stage-' || stage, count(*) from rec group by 1, stage
    union all select financial_year, stage || '-' || outcome, count(*) from rec where outcome is not null group by 1, stage, outcome
    union all select financial_year, 'acknowledged-in-5', count(*) from rec where stage = '1' and acknowledged_in_time group by 1
    union all select financial_year, 'acknowledged-late', count(*) from rec where stage = '1' and not acknowledged_in_time group by 1
    union all select financial_year, 'answered-in-10', count(*) from rec where stage = '1' and days <= 10 group by 1
    union all select financial_year, 'answered-in-20', count(*) from rec where stage = '2' and days <= 20 group by 1
    union all select financial_year, 'answered-late', count(*) from rec where stage = '1' and days > 20 group by 1
    union all select financial_year, 'extended', count(*) from rec where extended_to is not null group by 1
    union all select financial_year, 'never-extended-without-reason', count(*)
        from rec where extended_to is not null and not extension_reason_given group by 1
    union all select financial_year, 'declined-late', count(*)
        from reporting.declined_stage(date '2025-09-30') where area = 'corporate' group by 1
    union all select reporting.financial_year(drawn_on), 'lessons', count(*) from lesson group by 1
    union all select reporting.financial_year(l.drawn_on), 'lessons-that-did-not-hold', count(distinct l.complaint)
        from lesson l
        where exists (select from lesson again
            where again.team = l.team and again.theme = l.theme and again.drawn_on > l.done_on)
        group by 1
    union all select financial_year, 'remedies-' || kind, count(*)
        from reporting.remedy(date '2025-09-30') where area = 'corporate' group by 1, kind
    union all select financial_year, 'feedback-' || kind, count(*)
        from reporting.feedback(date '2025-09-30') where area = 'corporate' and source is not null group by 1, kind
)
select year, row, '', 'n', n::text from figure join year using (year)
