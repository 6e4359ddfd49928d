package org.redress.core.tables;

import org.redress.core.report.ListSpec;
import org.redress.core.report.NoteSpec;

/// The lessons that did not hold, in the years in which complaints showed it.
final class LessonsNotHeld {

    static final NoteSpec NOTE =
            new NoteSpec.Fixed(
                    "A lesson that did not hold counts in each year in which a complaint showed it;"
                            + " the other rows go by the year in which the lesson was drawn.");

    /// Once for each year in which it came back, however many complaints showed it.
    private static final String BY_YEAR =
            """
            (
                select l.area,
                       l.reference,
                       l.lesson,
                       rtrim(l.wording, '. ') || '. Done ' || to_char(l.done_on, 'FMDD FMMonth YYYY')
                           || '; upheld again on '
                           || case when count(*) = 1 then 'a complaint' else 'complaints' end
                           || ' received on '
                           || string_agg(
                               to_char(l.again_received_on, 'FMDD FMMonth YYYY'), ' and '
                               order by l.again_received_on, l.again_reference)
                           || '.' as item,
                       min(l.again_received_on) as again_received_on,
                       (array_agg(l.again_reference order by l.again_received_on, l.again_reference))[1]
                           as again_reference
                from reporting.lesson_not_held(:as_at) l
                group by l.area, l.reference, l.lesson, l.wording, l.done_on,
                    reporting.financial_year(l.again_received_on)
            )\
            """;

    private LessonsNotHeld() {}

    static String under(String key) {
        return Counting.of("reporting.lesson_not_held", "again_received_on")
                .from(BY_YEAR)
                .under(key);
    }

    static ListSpec list() {
        return new ListSpec(
                "lessons-not-held",
                "Lessons that did not hold",
                """
                select l.item,
                       l.again_reference as reference,
                       (l.again_received_on, l.reference, l.lesson) as place
                from %s l
                where l.area = :area
                  and l.again_received_on between :first_day and :last_day
                """
                        .formatted(BY_YEAR),
                "");
    }
}
