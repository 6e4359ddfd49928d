package org.redress.corporate;

/// What the cases show of a provision, in words, as a query for a list.
final class Findings {

    private static final String COUNTED =
            """
            select %s as item, null::text as reference, %d as place
            from (
                select count(*) as found,
                       count(*) - count(fault) as kept,
                       count(fault) as broken
                from %s f
            ) f
            where %s
            """;

    private Findings() {}

    /// `Of 412 stage 1 complaints, 400 (97%) were acknowledged within 5 working days; 12 were not.`
    static String said(Provision provision, int place) {
        String item =
                """
                format('Of %%s, %%s (%%s%%%%) %%s %s%%s.',
                    to_char(f.found, 'FM999,999,999') || case when f.found = 1 then ' %s' else ' %s' end,
                    to_char(f.kept, 'FM999,999,990'),
                    floor(f.kept * 100.0 / f.found + 0.5),
                    case when f.kept = 1 then 'was' else 'were' end,
                    case f.broken when 0 then '' when 1 then '; 1 was not' else '; ' || to_char(f.broken, 'FM999,999,999') || ' were not' end)\
                """
                        .formatted(
                                quoted(provision.done()),
                                quoted(provision.one()),
                                quoted(provision.many()));
        return COUNTED.formatted(item, place, provision.inPeriod(), "f.found > 0");
    }

    /// `6.2: Stage 1 acknowledged within 5 working days: not in line in 12 of 412 cases.`
    static String nonCompliance(Provision provision, int place) {
        String item =
                """
                format('%s: not in line in %%s of %%s %%s.',
                    f.broken, f.found, case when f.found = 1 then 'case' else 'cases' end)\
                """
                        .formatted(quoted(provision.heading()));
        return COUNTED.formatted(item, place, provision.inPeriod(), "f.broken > 0");
    }

    private static String quoted(String words) {
        return words.replace("'", "''").replace("%", "%%");
    }
}
