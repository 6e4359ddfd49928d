package org.redress.core.tables;

import java.util.List;
import org.redress.core.report.RowSpec.Count;
import org.redress.core.report.SentenceSpec;

/// First requests to do something, which are recorded and monitored but are no complaints.
public final class ServiceRequests {

    private static final String ID = "service-requests";

    private ServiceRequests() {}

    /// By team, each in the year of its receipt.
    public static ToldTable byTeam(Teams teams) {
        return ToldTable.of(
                Yearly.table(
                        ID,
                        "Service requests, by team",
                        Counting.of("reporting.complaint", "received_on")
                                .where("r.disposition = 'service-request'")
                                .under(Teams.KEY, "'all'"),
                        List.of(teams.rows(), new Count("total", "Total", "all"))),
                new SentenceSpec.Counted(
                        ID,
                        "total",
                        "service request was recorded",
                        "service requests were recorded"));
    }
}
