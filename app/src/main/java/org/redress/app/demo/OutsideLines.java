package org.redress.app.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.core.complaint.Reference;

/// Writes a case as lines of the outside body's case file, one for each enquiry or recommendation.
final class OutsideLines {

    private final Clockwork clock;
    private final LocalDate today;

    /// @param today what is met later is not met yet
    OutsideLines(Clockwork clock, LocalDate today) {
        this.clock = clock;
        this.today = today;
    }

    List<Map<String, String>> of(String reference, Optional<Reference> complaint, OutsideCase one) {
        Map<String, String> ofCase = ofCase(one);
        ofCase.put("lgsco_reference", reference);
        complaint.ifPresent(known -> ofCase.put("reference", known.value()));
        List<OutsideTargets.Advice> advice =
                one.decision().map(OutsideCase.Decision::advice).orElse(List.of());
        int decided = one.decision().map(OutsideCase.Decision::on).orElse(0);
        List<Map<String, String>> lines = new ArrayList<>();
        int last = Math.max(1, Math.max(one.enquiries().size(), advice.size()));
        for (int at = 0; at < last; at++) {
            Map<String, String> line = new HashMap<>(ofCase);
            if (at < one.enquiries().size()) {
                enquiry(line, one.enquiries().get(at));
            }
            if (at < advice.size()) {
                recommendation(line, advice.get(at), decided);
            }
            lines.add(line);
        }
        return lines;
    }

    private Map<String, String> ofCase(OutsideCase one) {
        Map<String, String> fields = new HashMap<>();
        fields.put("category", one.category());
        fields.put("service", one.service());
        fields.put("received_on", day(one.received()));
        one.decision()
                .ifPresent(decision -> {
                    fields.put("decided_on", day(decision.on()));
                    fields.put("decision", decision.decision());
                    fields.put("remedied_before", Boolean.toString(decision.remediedBefore()));
                    if (decision.pounds() > 0) {
                        fields.put(
                                "remedy_gbp",
                                BigDecimal.valueOf(decision.pounds()).toPlainString());
                    }
                });
        return fields;
    }

    private void enquiry(Map<String, String> line, OutsideCase.Enquiry enquiry) {
        line.put("enquiry_on", day(enquiry.made()));
        if (enquiry.answered() > 0) {
            line.put("answered_on", day(enquiry.answered()));
        }
    }

    private void recommendation(
            Map<String, String> line, OutsideTargets.Advice advice, int decided) {
        line.put("recommendation", advice.wording());
        line.put("due_on", day(decided + advice.dueAfter()));
        LocalDate met = clock.day(decided + advice.metAfter());
        if (advice.metAfter() > 0 && !met.isAfter(today)) {
            line.put("complied_on", met.toString());
        }
    }

    private String day(int workingDayNumber) {
        return clock.day(workingDayNumber).toString();
    }
}
