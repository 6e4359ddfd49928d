package org.redress.core.http.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.redress.core.casework.Casework;
import org.redress.core.http.wire.Answer;
import org.redress.core.spi.ServiceAreas;

/// Everything that the server can be asked.
public final class Operations {

    private Operations() {}

    /// Every operation, in the order of the document.
    public static List<Operation> of(Casework casework, ServiceAreas areas) {
        CaseFolder folder = new CaseFolder(casework, areas);
        List<Operation> all = new ArrayList<>();
        all.addAll(new AreasResource(areas).operations());
        all.addAll(new ListResource(casework).operations());
        all.addAll(new ReceiptResource(casework, folder).operations());
        all.addAll(new ComplaintsResource(folder).operations());
        all.addAll(new CommandsResource(casework, folder).operations());
        all.addAll(new LessonsResource(casework).operations());
        all.addAll(new FeedbackResource(casework.desk(), areas).operations());
        all.add(RecordsResource.declared(areas.desks()));
        areas.all().stream()
                .flatMap(area ->
                        area.desks().stream()
                                .map(desk ->
                                        new RecordsResource(
                                                casework.records(), desk, area.id(), areas)))
                .forEach(records -> all.addAll(records.operations()));
        all.addAll(new ReportsResource(casework.reports(), areas).operations());
        all.addAll(
                new ReportTextsResource(casework.reports(), casework.desk(), areas).operations());
        all.addAll(new CalculatorResource(areas).operations());
        all.addAll(served());
        all.add(document(List.copyOf(all)));
        return List.copyOf(all);
    }

    private static List<Operation> served() {
        return List.of(
                health("health", "/health", "Whether all is well"),
                health("health-live", "/health/live", "Whether the server runs"),
                health(
                        "health-ready",
                        "/health/ready",
                        "Whether it can serve, its database included"),
                health("health-started", "/health/started", "Whether it has started"),
                Operation.served(
                        "metrics",
                        "/metrics",
                        "operation",
                        "Measurements in the text format of Prometheus",
                        Reply.other("The measurements", "text/plain")));
    }

    private static Operation health(String id, String path, String summary) {
        return Operation.served(
                id,
                path,
                "operation",
                summary,
                Reply.json(200, "It is", HealthViews.Health.class),
                Reply.json(503, "It is not", HealthViews.Health.class));
    }

    private static Operation document(List<Operation> others) {
        return Operation.get(
                "openapi",
                "/openapi",
                "operation",
                "This document",
                List.of(),
                Reply.json(200, "OpenAPI 3.1", ObjectNode.class),
                _ -> Answer.json(200, OpenApiDocument.of(withDocument(others))));
    }

    private static List<Operation> withDocument(List<Operation> others) {
        return Stream.concat(others.stream(), Stream.of(document(others))).toList();
    }
}
