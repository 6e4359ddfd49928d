package org.redress.core.tables;

import java.util.List;
import org.redress.core.report.RowSpec.Count;
import org.redress.core.report.RowSpec.CountWithShare;
import org.redress.core.report.SentenceSpec;

/// First requests to do something, which are recorded and monitored but are no complaints.
public final class ServiceRequests {

    private static final String ID = "service-requests";

    private ServiceRequests() {}

    /// How many, and what became of them, each in the year of the request.
    public static ToldTable table() {
        List<String> recorded = List.of("recorded");
        return ToldTable.of(
                Yearly.table(
                        ID,
                        "Service requests",
                        Counting.of("reporting.complaint", "service_requested_on")
                                .under(
                                        "'recorded'",
                                        "case when r.service_answered_on is not null then 'answered' end",
                                        "case when r.complained_on is not null then 'complaint' end"),
                        List.of(
                                new Count("recorded", "Recorded", "recorded"),
                                new CountWithShare("answered", "Answered", "answered", recorded),
                                new CountWithShare(
                                        "became-complaints",
                                        "Became complaints",
                                        "complaint",
                                        recorded))),
                new SentenceSpec.Counted(
                        ID,
                        "recorded",
                        "service request was recorded",
                        "service requests were recorded"));
    }
}
