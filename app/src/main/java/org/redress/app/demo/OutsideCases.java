package org.redress.app.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.core.calendar.FinancialYear;
import org.redress.core.spi.CaseFile;
import org.redress.core.spi.ServiceArea;
import org.redress.core.spi.ServiceAreas;

/// Enters the cases that the Ombudsman took up, by way of the case file of the plugin that keeps
/// them.
final class OutsideCases {

    private static final String CASE_FILE = "ombudsman.csv";
    private static final List<String> OTHER_DECISIONS =
            List.of(
                    "referred-back",
                    "closed-after-initial-enquiries",
                    "incomplete-or-invalid",
                    "advice-given");

    private final ServiceArea area;
    private final Optional<CaseFile> file;
    private final AreaTargets targets;
    private final Entry entry;
    private final Dice dice;
    private final Clockwork clock;
    private int number;

    OutsideCases(
            ServiceArea area,
            ServiceAreas areas,
            AreaTargets targets,
            Entry entry,
            Dice dice,
            Clockwork clock) {
        this.area = area;
        this.file =
                areas.all().stream()
                        .flatMap(each -> each.caseFiles().stream())
                        .filter(each -> each.name().equals(CASE_FILE))
                        .findFirst();
        this.targets = targets;
        this.entry = entry;
        this.dice = dice;
        this.clock = clock;
    }

    void load(int year, AreaTargets.YearTargets wanted) {
        List<Long> payments = wanted.outside().paymentsPence();
        for (int i = 0; i < wanted.outside().received(); i++) {
            Map<String, String> fields =
                    i < payments.size() ? upheld(year, payments.get(i)) : closed(year);
            file.ifPresent(known -> entry.enter(known, fields, DemoCouncil.PUBLISHED_AS_AT));
        }
    }

    /// Decided in the year in which it came.
    private Map<String, String> upheld(int year, long pence) {
        int received = first(year) + dice.between(0, 80);
        int enquiry = received + dice.between(20, 40);
        int decided = enquiry + dice.between(60, 100);
        Map<String, String> fields = base(year, received);
        fields.put("enquiry_on", day(enquiry));
        fields.put("answered_on", day(enquiry + dice.between(8, 19)));
        fields.put("decided_on", day(decided));
        fields.put("decision", "upheld");
        fields.put("remedied_before", "false");
        fields.put("remedy_gbp", BigDecimal.valueOf(pence, 2).toPlainString());
        fields.put("recommendation", "Apologise in writing and make the symbolic payment.");
        fields.put("due_on", day(decided + 20));
        fields.put("complied_on", day(decided + dice.between(5, 22)));
        return fields;
    }

    private Map<String, String> closed(int year) {
        int received = first(year) + dice.between(0, 245);
        Map<String, String> fields = base(year, received);
        fields.put("decided_on", day(received + dice.between(3, 40)));
        fields.put("decision", dice.pick(OTHER_DECISIONS));
        return fields;
    }

    private Map<String, String> base(int year, int received) {
        Map<String, String> fields = new HashMap<>();
        number++;
        fields.put(
                "lgsco_reference",
                "%02d-%s-%03d".formatted(year % 100, area.referencePrefix(), number));
        fields.put("category", targets.outsideCategory());
        fields.put("service", targets.outsideService());
        fields.put("received_on", day(received));
        return fields;
    }

    private int first(int year) {
        LocalDate firstDay = new FinancialYear(year).firstDay();
        return clock.number(clock.calendar().workingDayOnOrAfter(firstDay));
    }

    private String day(int workingDayNumber) {
        return clock.day(workingDayNumber).toString();
    }
}
