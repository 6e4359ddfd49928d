-- The adults' figures of 2024-25, counted without the report: table, row, column, measure, value.
with rec as (
    select * from reporting.stage_record(date '2025-09-30') where area = 'adults' and kind = 'statutory'
), contact as (
    select 'statutory' as kind, financial_year from rec
    union all
    select kind, financial_year from reporting.complaint(date '2025-09-30')
    where area = 'adults' and kind in ('corporate', 'informal')
    union all
    select 'ombudsman', financial_year from reporting.outside_case(date '2025-09-30') where area = 'adults'
), band as (
    select financial_year as year,
           avg(days) as average,
           count(*) filter (where days <= 20) as within,
           count(*) filter (where coalesce(days, days_gone) > 20) as over
    from rec group by financial_year
), outcome as (
    select financial_year as year, outcome, count(*) as n,
           sum(count(*)) over (partition by financial_year) as total
    from rec where not is_open group by financial_year, outcome
), latest as (
    select * from rec where financial_year = '2024-25'
), team as (
    select team, count(*) as received,
           count(*) filter (where outcome = 'upheld') as upheld,
           count(*) filter (where outcome = 'partially-upheld') as partly
    from latest group by rollup (team)
), issue as (
    select category, team, count(*) as n
    from reporting.concern(date '2025-09-30')
    where area = 'adults' and kind = 'statutory' and financial_year = '2024-25'
        and stage_outcome in ('upheld', 'partially-upheld')
        and coalesce(finding, 'upheld') in ('upheld', 'partially-upheld')
    group by cube (category, team)
), remedy as (
    select * from reporting.remedy(date '2025-09-30') where area = 'adults' and complaint_kind = 'statutory'
), provided as (
    select financial_year as year, kind, count(distinct reference) as n
    from remedy where kind <> 'financial' or determined_by = 'council' group by financial_year, kind
), payment as (
    select financial_year as year, 'council' as by, amount_pence as pence
    from remedy where kind = 'financial' and determined_by = 'council'
    union all
    select reporting.financial_year(decided_on), 'ombudsman', remedy_pence
    from reporting.outside_case(date '2025-09-30') where area = 'adults' and remedy_pence > 0
), thanked as (
    select financial_year as year, count(*) as n
    from reporting.feedback(date '2025-09-30') where area = 'adults' and kind = 'compliment'
    group by financial_year
), received as (
    select financial_year as year, count(*) as n from rec group by financial_year
)
select 'number-of-complaints-received', coalesce(kind, 'total'), financial_year, 'n', count(*)::text
from contact group by grouping sets ((kind, financial_year), (financial_year))
union all select 'response-times', 'average-days', year, 'days', floor(average + 0.5)::text from band
union all select 'response-times', 'within-20', year, 'n', within::text from band
union all select 'response-times', 'within-20', year, 'pct', floor(100.0 * within / (within + over) + 0.5)::text from band
union all select 'response-times', 'over-20', year, 'n', over::text from band
union all select 'response-times', 'over-20', year, 'pct', floor(100.0 * over / (within + over) + 0.5)::text from band
union all select 'outcomes', outcome, year, 'n', n::text from outcome
union all select 'outcomes', outcome, year, 'pct', floor(100.0 * n / total + 0.5)::text from outcome
union all select distinct 'outcomes', 'total', year, 'n', total::text from outcome
union all select 'reasons-by-team', 'received', coalesce(team, 'TOTAL'), 'n', received::text from team
union all select 'reasons-by-team', 'upheld', coalesce(team, 'TOTAL'), 'n', upheld::text from team
union all select 'reasons-by-team', 'partially-upheld', coalesce(team, 'TOTAL'), 'n', partly::text from team
union all select 'reasons-by-team', coalesce(category, 'total-issues'), coalesce(team, 'TOTAL'), 'n', n::text from issue
union all select 'remedies-provided', outcome, year, 'n', n::text from outcome where outcome in ('upheld', 'partially-upheld')
union all select 'remedies-provided', kind, year, 'n', n::text from provided
union all select 'financial-remedies', 'number', year, 'n', count(*)::text from payment group by year
union all select 'financial-remedies', by, year, 'gbp', floor(sum(pence) / 100.0 + 0.5)::text from payment group by by, year
union all select 'financial-remedies', 'total', year, 'gbp', floor(sum(pence) / 100.0 + 0.5)::text from payment group by year
union all select 'compliments-and-ratio', 'compliments', year, 'n', n::text from thanked
union all select 'compliments-and-ratio', 'stage-1', year, 'n', n::text from received
union all select 'compliments-and-ratio', 'ratio', year, 'ratio', round(t.n::numeric / r.n, 1) || ' : 1'
from thanked t join received r using (year)
