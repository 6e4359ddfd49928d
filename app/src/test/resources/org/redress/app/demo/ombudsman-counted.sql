-- The Ombudsman's figures of 2024-25, counted without the report: table, row, column by its place, measure, value.
with whole as (
    select stream, category, service, decision, remedied_before,
           reporting.financial_year(received_on) as received,
           reporting.financial_year(decided_on) as decided
    from ombudsman.cases where received_on <= date '2025-09-30'
), category as (
    select category,
           count(*) filter (where received = '2023-24') as before,
           count(*) filter (where received = '2024-25') as latest
    from whole group by rollup (category)
), decision as (
    select decision,
           count(*) filter (where decided = '2023-24') as before,
           count(*) filter (where decided = '2024-25') as latest
    from whole where decision is not null group by rollup (decision)
), investigated as (
    select w.*, case decided when '2023-24' then 0 else 4 end as place
    from whole w
    where decision in ('upheld', 'not-upheld') and decided in ('2023-24', '2024-25')
), authority as (
    select peer_group, authority, investigated, not_upheld, upheld, remedied_before
    from ombudsman.benchmarks where year = '2024-25' and peer_group in ('cipfa', 'wmca')
    union all
    select peer, 'Ambleford', count(*), count(*) filter (where decision = 'not-upheld'),
           count(*) filter (where decision = 'upheld'),
           count(*) filter (where decision = 'upheld' and remedied_before)
    from investigated cross join (values ('cipfa'), ('wmca')) peers (peer)
    where place = 4 group by peer
), peer as (
    select case peer_group when 'cipfa' then 'figure-3' else 'figure-4' end as figure,
           replace(lower(authority), ' ', '-') as row, a.*
    from authority a
), service as (
    select trim(both '-' from regexp_replace(replace(lower(service), '''', ''), '[^a-z]+', '-', 'g')) as row, place,
           count(*) filter (where decision = 'upheld') as upheld,
           count(*) filter (where decision = 'not-upheld') as not_upheld
    from investigated group by grouping sets ((service, place), (place))
), answer as (
    select trim(both '-' from regexp_replace(replace(lower(service), '''', ''), '[^a-z]+', '-', 'g')) as row, place,
           avg(reporting.working_days(e.made_on, e.answered_on)) as days
    from investigated i join ombudsman.enquiries e on e.stream = i.stream group by service, place
)
select 'figure-1', coalesce(category, 'total'), '1', 'n', before::text from category
union all select 'figure-1', coalesce(category, 'total'), '2', 'n', latest::text from category
union all select 'figure-1', coalesce(category, 'total'), '3', 'n', (latest - before)::text from category
union all select 'decisions-made', coalesce(decision, 'total'), '1', 'n', before::text from decision
union all select 'decisions-made', coalesce(decision, 'total'), '2', 'n', latest::text from decision
union all select figure, row, '1', 'n', investigated::text from peer
union all select figure, row, '2', 'n', not_upheld::text from peer
union all select figure, row, '3', 'n', upheld::text from peer
union all select figure, row, '4', 'pct', floor(100.0 * upheld / investigated + 0.5)::text from peer
union all select 'figure-6', coalesce(row, 'total'), (place + 1)::text, 'n', upheld::text from service
union all select 'figure-6', coalesce(row, 'total'), (place + 2)::text, 'n', not_upheld::text from service
union all select 'figure-6', coalesce(row, 'total'), (place + 3)::text, 'pct',
    floor(100.0 * upheld / (upheld + not_upheld) + 0.5)::text from service
union all select 'figure-6', row, (place + 4)::text, 'days', floor(days + 0.5)::text from answer
union all select 'figure-6', 'education-services', column_place, 'n', '0' from (values ('1'), ('2')) none (column_place)
union all select 'figure-7', row, '1', 'pct', floor(100.0 * remedied_before / upheld + 0.5)::text
from peer where figure = 'figure-4'
union all select 'figure-7', row, '2', 'n', remedied_before::text from peer where figure = 'figure-4'
union all select 'figure-7', row, '3', 'n', upheld::text from peer where figure = 'figure-4'
