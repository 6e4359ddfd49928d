package org.redress.corporate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.redress.core.complaint.Channel;
import org.redress.core.report.ColumnsSpec;
import org.redress.core.report.RowSpec.Count;
import org.redress.core.report.RowSpec.CountWithShare;
import org.redress.core.report.RowSpec.Each;
import org.redress.core.report.RowSpec.Entry;
import org.redress.core.report.SectionSpec;
import org.redress.core.report.SentenceSpec.Counted;
import org.redress.core.report.TableSpec;

/// What reached the council, by what way, and what was not taken as a complaint.
///
/// @param areas every area
record CouncilContacts(Areas areas) {

    private static Records contacts(String where) {
        return Records.council("reporting.complaint(:as_at)", "received_on", "null::text", where);
    }

    TableSpec serviceRequests() {
        List<String> recorded = List.of("recorded");
        return new TableSpec(
                "service-requests",
                "Service requests",
                new ColumnsSpec.Years(3),
                Records.council(
                                "reporting.complaint(:as_at)",
                                "service_requested_on",
                                "null::text",
                                "true")
                        .under(
                                "'recorded'",
                                "case when r.service_answered_on is not null then 'answered' end",
                                "case when r.complained_on is not null then 'became-complaints' end"),
                List.of(
                        new Count("recorded", "Recorded", "recorded"),
                        new CountWithShare("answered", "Answered", "answered", recorded),
                        new CountWithShare(
                                "became-complaints",
                                "Became complaints",
                                "became-complaints",
                                recorded)),
                List.of());
    }

    TableSpec refusals() {
        return refused(
                "refusals-by-type",
                "Complaints not accepted, by the exclusion that applied",
                Exclusions.rows(),
                "'exclusion:' || coalesce(r.exclusion, '')");
    }

    TableSpec refusalsByArea() {
        return refused(
                "refusals-by-area", "Complaints not accepted, by area", areas.rows(), Areas.AREA);
    }

    private static TableSpec refused(String id, String title, Each rows, String key) {
        return new TableSpec(
                id,
                title,
                new ColumnsSpec.Years(3),
                contacts("r.disposition = 'not-accepted'").under(key, "'refused'"),
                List.of(rows, new Count("total", "Total", "refused")),
                List.of());
    }

    TableSpec refusedRequests() {
        return new TableSpec(
                "refused-requests",
                "Requests for a next stage turned down, by area",
                new ColumnsSpec.Years(3),
                Records.council(
                                "reporting.declined_stage(:as_at)",
                                "declined_on",
                                "r.stage",
                                "true")
                        .under(Areas.AREA, "'all'", "case when r.ground = 'late' then 'late' end"),
                List.of(
                        areas.rows(),
                        new Count("total", "Total", "all"),
                        new CountWithShare(
                                "late", "Of these, asked for too late", "late", List.of("all"))),
                List.of());
    }

    /// Complaints by the way in which they reached the council, and by who made them.
    TableSpec channels() {
        return new TableSpec(
                "how-received",
                "How complaints reached the council",
                new ColumnsSpec.Years(3),
                contacts("r.kind is not null")
                        .under(
                                "'channel:' || r.channel",
                                "'all'",
                                "case when r.represented then 'represented' end",
                                "case when r.advocate then 'advocate' end"),
                List.of(
                        new Each(
                                "channel:",
                                Arrays.stream(Channel.values())
                                        .map(CouncilContacts::channel)
                                        .toList(),
                                Each.Order.VOCABULARY,
                                ""),
                        new Count("total", "Total", "all"),
                        new CountWithShare(
                                "represented",
                                "Of these, made for somebody else",
                                "represented",
                                List.of("all")),
                        new CountWithShare(
                                "advocate",
                                "Of these, with an advocate",
                                "advocate",
                                List.of("all"))),
                List.of());
    }

    private static Entry channel(Channel channel) {
        String code = channel.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Entry(code, code, label(channel));
    }

    private static String label(Channel channel) {
        return switch (channel) {
            case EMAIL -> "Email";
            case WEB -> "Web form";
            case PHONE -> "Telephone";
            case LETTER -> "Letter";
            case IN_PERSON -> "In person";
            case SOCIAL_MEDIA -> "Social media";
            case COUNCILLOR -> "Through a councillor";
            case MP -> "Through an MP";
            case NOT_KNOWN -> "Not recorded";
        };
    }

    SectionSpec section() {
        return SectionSpec.of(
                        "contacts",
                        "What reached the council and what was not accepted",
                        channels(),
                        serviceRequests(),
                        refusals(),
                        refusalsByArea(),
                        refusedRequests())
                .saying(
                        new Counted(
                                "service-requests",
                                "recorded",
                                "service request was recorded",
                                "service requests were recorded"),
                        new Counted(
                                "refusals-by-type",
                                "total",
                                "complaint was not accepted",
                                "complaints were not accepted"),
                        new Counted(
                                "refused-requests",
                                "late",
                                "request for a next stage was turned down as too late",
                                "requests for a next stage were turned down as too late"));
    }
}
