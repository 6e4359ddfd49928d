package org.redress.ombudsman;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.core.complaint.Rulebook;
import org.redress.core.spi.ProjectionTable;
import org.redress.core.spi.Row;

/// The rows that stand for a case.
final class CaseRows {

    private static final String BODY = "lgsco";

    private static final ProjectionTable CASES =
            new ProjectionTable(
                    OmbudsmanLedger.SCHEMA,
                    "cases",
                    Stream.concat(
                                    Stream.of(
                                            "reference",
                                            "complaint",
                                            "category",
                                            "area",
                                            "service",
                                            "received_on",
                                            "comments_due",
                                            "decided_on",
                                            "decision",
                                            "remedied_before",
                                            "remedy_pence"),
                                    Arrays.stream(CaseStep.values()).map(CaseStep::column))
                            .toList());
    private static final ProjectionTable ENQUIRIES =
            new ProjectionTable(
                    OmbudsmanLedger.SCHEMA,
                    "enquiries",
                    List.of("enquiry", "made_on", "answer_due", "answered_on"));
    private static final ProjectionTable RECOMMENDATIONS =
            new ProjectionTable(
                    OmbudsmanLedger.SCHEMA,
                    "recommendations",
                    List.of(
                            "recommendation",
                            "made_on",
                            "wording",
                            "due_on",
                            "evidence_sent_on",
                            "complied_on",
                            "not_met_on"));

    static final List<ProjectionTable> TABLES =
            List.of(CASES, ENQUIRIES, RECOMMENDATIONS, ProjectionTable.OUTSIDE_CASE);

    private final String reference;
    private final OmbudsmanCase state;
    private final Rulebook rules;

    CaseRows(String reference, OmbudsmanCase state, Rulebook rules) {
        this.reference = reference;
        this.state = state;
        this.rules = rules;
    }

    List<Row> all() {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(CASES, ofCase()));
        rows.add(new Row(ProjectionTable.OUTSIDE_CASE, outside()));
        List<Course.Enquiry> enquiries = state.course().enquiries();
        for (int at = 0; at < enquiries.size(); at++) {
            rows.add(new Row(ENQUIRIES, enquiry(at + 1, enquiries.get(at))));
        }
        List<Recommendation> recommendations = state.recommendations();
        for (int at = 0; at < recommendations.size(); at++) {
            rows.add(new Row(RECOMMENDATIONS, recommendation(at + 1, recommendations.get(at))));
        }
        return rows;
    }

    private Map<String, Object> ofCase() {
        Map<String, Object> values = common();
        values.put(
                "remedied_before",
                state.decided().map(OmbudsmanEvent.Decided::remediedBefore).orElse(false));
        put(values, "comments_due", state.course().commentsDue());
        state.course().steps().forEach((step, day) -> values.put(step.column(), day));
        return values;
    }

    private Map<String, Object> outside() {
        Map<String, Object> values = common();
        values.put("body", BODY);
        return values;
    }

    private Map<String, Object> common() {
        Map<String, Object> values = new HashMap<>();
        OmbudsmanEvent.Received received = state.received();
        values.put("reference", reference);
        values.put("category", received.category().code());
        values.put("area", received.category().area());
        values.put("received_on", received.on());
        put(values, "complaint", received.complaint());
        put(values, "service", received.service());
        state.decided()
                .ifPresent(decided -> {
                    values.put("decided_on", decided.on());
                    values.put("decision", decided.ruling().code());
                    put(values, "remedy_pence", decided.remedyPence());
                });
        return values;
    }

    private Map<String, Object> enquiry(int number, Course.Enquiry enquiry) {
        Map<String, Object> values =
                new HashMap<>(Map.of("enquiry", number, "made_on", enquiry.madeOn()));
        put(values, "answer_due", CaseOutlook.answerDue(enquiry.madeOn(), rules));
        put(values, "answered_on", enquiry.answeredOn());
        return values;
    }

    private static Map<String, Object> recommendation(int number, Recommendation made) {
        Map<String, Object> values = new HashMap<>();
        values.put("recommendation", number);
        values.put("made_on", made.madeOn());
        values.put("wording", made.wording().id());
        put(values, "due_on", made.dueOn());
        put(values, "evidence_sent_on", made.evidenceSentOn());
        put(values, "complied_on", made.compliedOn());
        put(values, "not_met_on", made.notMetOn());
        return values;
    }

    private static void put(Map<String, Object> values, String column, Optional<?> value) {
        value.ifPresent(known -> values.put(column, known));
    }
}
