package org.redress.corporate;

import java.util.List;
import java.util.OptionalInt;
import org.redress.core.report.ColumnsSpec;
import org.redress.core.report.RowSpec.Count;
import org.redress.core.report.RowSpec.CountWithShare;
import org.redress.core.report.RowSpec.PerResidents;
import org.redress.core.report.RowSpec.Total;
import org.redress.core.report.TableSpec;

/// What reached the area, and what was not taken as a complaint.
final class ContactTables {

    private static final List<String> ALL = List.of("stage-1", "stage-2", "informal", "ombudsman");

    private ContactTables() {}

    /// @param population the council's residents, where known
    static TableSpec received(OptionalInt population) {
        List<String> formal = List.of("stage-1", "stage-2");
        return new TableSpec(
                "number-of-complaints-received",
                "Number of complaints received",
                new ColumnsSpec.Years(3),
                receivedRecords(),
                List.of(
                        new Count("stage-1", "Stage 1", "stage-1"),
                        new Count("stage-2", "Stage 2", "stage-2"),
                        new Total("total-corporate", "Total corporate", formal),
                        new Count("informal", "Informal", "informal"),
                        new Count("ombudsman", "Ombudsman", "ombudsman"),
                        new Total("total", "Total", ALL),
                        new PerResidents(
                                "per-1000-residents",
                                "Stage 1 complaints for every 1,000 residents",
                                List.of("stage-1"),
                                population,
                                1000)),
                List.of());
    }

    private static String receivedRecords() {
        String complaints = "reporting.complaint(:as_at)";
        String outside = "reporting.outside_case(:as_at)";
        return Records.all(
                Records.stages().under("'stage-' || r.stage"),
                Records.here(complaints, "received_on", "null::text", "r.kind = 'informal'")
                        .under("'informal'"),
                Records.here(outside, "received_on", "null::text", "true").under("'ombudsman'"));
    }

    /// Each service request in the year in which it was made.
    static TableSpec serviceRequests() {
        return new TableSpec(
                "service-requests",
                "Service requests",
                new ColumnsSpec.Years(3),
                Records.here(
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
                        new CountWithShare("answered", "Answered", "answered", List.of("recorded")),
                        new CountWithShare(
                                "became-complaints",
                                "Became complaints",
                                "became-complaints",
                                List.of("recorded"))),
                List.of());
    }

    /// Refusals by the exclusion that applied.
    static TableSpec refusals() {
        return new TableSpec(
                "refusals-by-type",
                "Complaints not accepted, by the exclusion that applied",
                new ColumnsSpec.Years(3),
                Records.here(
                                "reporting.complaint(:as_at)",
                                "received_on",
                                "null::text",
                                "r.disposition = 'not-accepted'")
                        .under("'exclusion:' || coalesce(r.exclusion, '')", "'refused'"),
                List.of(Exclusions.rows(), new Count("total", "Total", "refused")),
                List.of());
    }

    /// Requests for stage 2 that were turned down, by ground.
    static TableSpec refusedRequests() {
        return new TableSpec(
                "refused-requests",
                "Requests for stage 2 turned down",
                new ColumnsSpec.Years(3),
                Records.here(
                                "reporting.declined_stage(:as_at)",
                                "declined_on",
                                "r.stage",
                                "r.kind = 'corporate'")
                        .under("case r.ground when 'late' then 'late' else 'other' end"),
                List.of(
                        new Count("late", "Asked for too late", "late"),
                        new Count("other", "On another ground", "other"),
                        new Total("total", "Total", List.of("late", "other"))),
                List.of());
    }
}
