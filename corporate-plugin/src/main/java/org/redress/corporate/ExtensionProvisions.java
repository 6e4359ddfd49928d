package org.redress.corporate;

import java.util.List;

/// What the Code asks of every extension of the corporate procedure, in whatever area: part 6.
final class ExtensionProvisions {

    private static final String EXTENSIONS =
            """
            select e.reference,
                   e.stage,
                   e.requested_on as day,
                   case
                       when %s
                           then 'put off on ' || to_char(e.agreed_on, 'FMDD FMMonth YYYY')
                               || ' to ' || to_char(e.extended_to, 'FMDD FMMonth YYYY') || ', %s'
                   end as fault
            from reporting.extension(:as_at) e
                join reporting.stage_record(:as_at) s on s.complaint = e.complaint and s.stage = e.stage
            where e.kind = 'corporate'
            """;

    private final CodeDays days;

    ExtensionProvisions(CodeDays days) {
        this.days = days;
    }

    List<Provision> all() {
        return List.of(
                provision(
                        "extensions-within-limit",
                        "6.4",
                        "Extensions no longer than the Code allows without good reason",
                        "within the Code's limit",
                        tooFar(),
                        "further than the Code allows"),
                provision(
                        "extensions-with-reason",
                        "6.4",
                        "Extensions with their reason",
                        "explained with a reason",
                        "not e.reason_given",
                        "no reason on record"),
                provision(
                        "extensions-with-ombudsman",
                        "6.5",
                        "Extensions with the Ombudsman's details",
                        "sent with the Ombudsman's details",
                        "not e.told_next_step",
                        "no word of the Ombudsman on record"));
    }

    private String tooFar() {
        return "reporting.working_days(s.clock_start, e.extended_to)"
                + " > case e.stage when '1' then %d else %d end"
                        .formatted(days.extended("1"), days.extended("2"));
    }

    private static Provision provision(
            String id, String part, String label, String done, String wrong, String fault) {
        return new Provision(
                id,
                part,
                label,
                "extension",
                "extensions",
                done,
                EXTENSIONS.formatted(wrong, fault));
    }
}
