package org.redress.ombudsman;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.redress.core.complaint.Rulebook;
import org.redress.core.spi.Ledger;
import org.redress.core.spi.ProjectionTable;
import org.redress.core.spi.Row;

/// The Ombudsman's cases in the journal, and the rows that stand for them.
final class OmbudsmanLedger implements Ledger<OmbudsmanCase, OmbudsmanEvent> {

    static final OmbudsmanLedger LEDGER = new OmbudsmanLedger();

    static final String SCHEMA = "ombudsman";

    private static final String BODY = "lgsco";

    private static final ProjectionTable CASES =
            new ProjectionTable(
                    SCHEMA,
                    "cases",
                    List.of(
                            "reference",
                            "complaint",
                            "category",
                            "area",
                            "service",
                            "received_on",
                            "decided_on",
                            "decision",
                            "remedied_before",
                            "remedy_pence"));
    private static final ProjectionTable ENQUIRIES =
            new ProjectionTable(SCHEMA, "enquiries", List.of("enquiry", "made_on", "answered_on"));
    private static final ProjectionTable RECOMMENDATIONS =
            new ProjectionTable(
                    SCHEMA,
                    "recommendations",
                    List.of("recommendation", "made_on", "wording", "due_on", "complied_on"));

    private OmbudsmanLedger() {}

    @Override
    public String name() {
        return "ombudsman-case";
    }

    @Override
    public Class<OmbudsmanEvent> eventType() {
        return OmbudsmanEvent.class;
    }

    @Override
    public LocalDate dayOf(OmbudsmanEvent event) {
        return event.on();
    }

    @Override
    public OmbudsmanCase evolve(Optional<OmbudsmanCase> before, OmbudsmanEvent event) {
        if (event instanceof OmbudsmanEvent.Received received && before.isEmpty()) {
            return OmbudsmanCase.from(received);
        }
        return before.orElseThrow(() -> new IllegalStateException("a case begins with its receipt"))
                .after(event);
    }

    @Override
    public List<ProjectionTable> tables() {
        return List.of(CASES, ENQUIRIES, RECOMMENDATIONS, ProjectionTable.OUTSIDE_CASE);
    }

    @Override
    public List<Row> project(UUID stream, String reference, OmbudsmanCase state, Rulebook rules) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(CASES, ofCase(reference, state)));
        rows.add(new Row(ProjectionTable.OUTSIDE_CASE, outside(reference, state)));
        for (int at = 0; at < state.enquiries().size(); at++) {
            rows.add(new Row(ENQUIRIES, enquiry(at + 1, state.enquiries().get(at))));
        }
        for (int at = 0; at < state.recommendations().size(); at++) {
            rows.add(
                    new Row(
                            RECOMMENDATIONS,
                            recommendation(at + 1, state.recommendations().get(at))));
        }
        return rows;
    }

    private static Map<String, Object> ofCase(String reference, OmbudsmanCase state) {
        Map<String, Object> values = common(reference, state);
        values.put(
                "remedied_before",
                state.decided().map(OmbudsmanEvent.Decided::remediedBefore).orElse(false));
        return values;
    }

    private static Map<String, Object> outside(String reference, OmbudsmanCase state) {
        Map<String, Object> values = common(reference, state);
        values.put("body", BODY);
        return values;
    }

    private static Map<String, Object> common(String reference, OmbudsmanCase state) {
        Map<String, Object> values = new HashMap<>();
        OmbudsmanEvent.Received received = state.received();
        values.put("reference", reference);
        values.put("category", received.category().code());
        values.put("area", received.category().area());
        values.put("received_on", received.on());
        received.complaint().ifPresent(complaint -> values.put("complaint", complaint));
        received.service().ifPresent(service -> values.put("service", service));
        state.decided()
                .ifPresent(decided -> {
                    values.put("decided_on", decided.on());
                    values.put("decision", decided.ruling().code());
                    decided.remedyPence().ifPresent(pence -> values.put("remedy_pence", pence));
                });
        return values;
    }

    private static Map<String, Object> enquiry(int number, OmbudsmanCase.Enquiry enquiry) {
        Map<String, Object> values =
                new HashMap<>(Map.of("enquiry", number, "made_on", enquiry.madeOn()));
        enquiry.answeredOn().ifPresent(day -> values.put("answered_on", day));
        return values;
    }

    private static Map<String, Object> recommendation(
            int number, OmbudsmanCase.Recommendation recommendation) {
        Map<String, Object> values = new HashMap<>();
        values.put("recommendation", number);
        values.put("made_on", recommendation.madeOn());
        values.put("wording", recommendation.wording().id());
        recommendation.dueOn().ifPresent(day -> values.put("due_on", day));
        recommendation.compliedOn().ifPresent(day -> values.put("complied_on", day));
        return values;
    }
}
