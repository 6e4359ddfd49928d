package org.redress.ombudsman;

import org.redress.core.report.ListSpec;

/// What the report says of single cases, without saying whose they are.
final class CaseLists {

    private static final String SUMMARIES =
            """
            select category.label || coalesce(' (' || c.service || ')', '') || ': '
                       || lower(ruling.label) || '.'
                       || case when c.remedied_before
                              then ' The council had put it right before.' else '' end
                       || case when c.remedy_pence is not null
                              then ' Payment: £' || to_char(c.remedy_pence / 100.0, 'FM999,999,990.00')
                                  || '.' else '' end
                       || case when made.number > 0
                              then ' Recommendations agreed: ' || made.number || '.' else '' end
                       as item,
                   null::text as reference,
                   row_number() over (
                       order by category.place, c.service nulls last, c.decided_on, c.reference) as place
            from ombudsman.case_as_at(:as_at) c
                join (select *, row_number() over () as place
                      from (values {categories}) known (code, label)) category on category.code = c.category
                join (values {rulings}) ruling (code, label) on ruling.code = c.decision
                cross join lateral (
                    select count(*) as number
                    from ombudsman.recommendation(:as_at) r where r.stream = c.stream) made
            where c.investigated and c.decided_on between :first_day and :last_day
            """;

    private static final String MATTERS =
            """
            select category.label || coalesce(' (' || c.service || ')', '') || ': '
                       || concat_ws('; ',
                           'public report issued on '
                               || to_char(c.public_report_on, 'FMDD FMMonth YYYY'),
                           'the council refused to comply on '
                               || to_char(c.compliance_refused_on, 'FMDD FMMonth YYYY'),
                           coalesce(
                               'reported to members on '
                                   || to_char(c.reported_to_members_on, 'FMDD FMMonth YYYY'),
                               'not yet reported to members'))
                       || '.' as item,
                   null::text as reference,
                   row_number() over (
                       order by least(c.public_report_on, c.compliance_refused_on), c.reference)
                       as place
            from ombudsman.case_as_at(:as_at) c
                join (values {categories}) category (code, label) on category.code = c.category
            where c.monitoring_officer
              and (c.public_report_on between :first_day and :last_day
                  or c.compliance_refused_on between :first_day and :last_day
                  or c.reported_to_members_on between :first_day and :last_day
                  or (c.reported_to_members_on is null
                      and least(c.public_report_on, c.compliance_refused_on) <= :last_day))
            """;

    private static final String DIFFERENCES =
            """
            select figure.label || coalesce(', ' || category.label, '')
                       || ': the letter says ' || d.letter || ', the council''s own cases '
                       || d.own || '; '
                       || case when d.letter > d.own then 'the letter has ' || d.letter - d.own
                              else 'the council has ' || d.own - d.letter end
                       || ' more.' as item,
                   null::text as reference,
                   row_number() over (order by figure.place, category.place nulls first) as place
            from ombudsman.letter_difference(reporting.financial_year(:last_day), :as_at) d
                join (select *, row_number() over () as place
                      from (values {figures}) known (code, label)) figure on figure.code = d.figure
                left join (select *, row_number() over () as place
                      from (values {categories}, {rulings}) known (code, label)) category
                    on category.code = d.category
            union all
            select 'No annual letter is on record for ' || reporting.financial_year(:last_day) || '.',
                   null, 0
            where not exists (
                select from ombudsman.letter_figures f
                where f.year = reporting.financial_year(:last_day))
            """;

    private CaseLists() {}

    static ListSpec summaries() {
        return new ListSpec(
                "case-summaries",
                "Cases investigated and decided",
                withWords(SUMMARIES),
                "No case was investigated and decided in the year.");
    }

    /// Public reports, and refusals to comply: s.5(2) Local Government and Housing Act 1989.
    static ListSpec matters() {
        return new ListSpec(
                "monitoring-officer",
                "Reports to members under section 5(2) of the Local Government and Housing Act 1989",
                withWords(MATTERS),
                "There was no such matter in the year.");
    }

    static ListSpec differences() {
        return new ListSpec(
                "annual-letter",
                "Where the Ombudsman's annual letter and the council's own cases differ",
                withWords(DIFFERENCES),
                "The letter and the council's own cases agree.");
    }

    private static String withWords(String query) {
        return query.replace("{categories}", Sql.categories())
                .replace("{rulings}", Sql.rulings())
                .replace("{figures}", Sql.figures());
    }
}
