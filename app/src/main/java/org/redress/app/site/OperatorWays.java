package org.redress.app.site;

import java.util.List;
import java.util.Optional;
import org.redress.app.page.AdministrationPage.Way;
import org.redress.app.page.AdministrationPage.Ways;

/// What those who run Redress need besides its pages.
final class OperatorWays {

    private OperatorWays() {}

    static List<Ways> all() {
        return List.of(programs(), documents());
    }

    private static Ways programs() {
        return new Ways(
                "programs",
                "For programs",
                "Programs record and decide complaints over the REST API. Its document names every"
                        + " operation and field.",
                List.of(
                        at("The API document", "/openapi", "OpenAPI 3.1, for a client or a viewer"),
                        at("Complaints", "/api/v1/complaints", "The list, with filters"),
                        at(
                                "Service areas",
                                "/api/v1/areas",
                                "Procedures, stages, timescales, teams and categories"),
                        at("Health", "/health", "Whether it can serve, its database included"),
                        at("Measurements", "/metrics", "For Prometheus")));
    }

    private static Ways documents() {
        return new Ways(
                "more",
                "How to use it",
                "The folder docs that came with Redress says more.",
                List.of(
                        file("officers.md", "How a complaint goes through, and each refusal"),
                        file("operators.md", "Importing, backing up, checking the journal"),
                        file("configuration.md", "Every setting"),
                        file("api.md", "The REST API by example"),
                        file("procedures.md", "Every timescale with its source")));
    }

    private static Way at(String name, String address, String what) {
        return new Way(name, Optional.of(address), what);
    }

    private static Way file(String name, String what) {
        return new Way(name, Optional.empty(), what);
    }
}
