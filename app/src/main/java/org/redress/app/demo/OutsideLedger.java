package org.redress.app.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.redress.core.complaint.Reference;
import org.redress.core.spi.CaseFile;
import org.redress.core.spi.ServiceAreas;

/// Enters the outside body's ledger, where a plugin keeps one, by way of the plugin's case files.
/// Its cases follow complaints of the council's own, where there are some to follow.
final class OutsideLedger {

    private static final String CASES = "ombudsman.csv";
    private static final long SEED = 17L;
    private static final int FOLLOWING_PERCENT = 35;

    private final ServiceAreas areas;
    private final OutsideTargets targets;
    private final Entry entry;
    private final Dice dice = new Dice(SEED);
    private final Clockwork clock;
    private final Map<String, String> areaOf;
    private final Map<Integer, Integer> numbers = new HashMap<>();

    OutsideLedger(ServiceAreas areas, OutsideTargets targets, Entry entry) {
        this.areas = areas;
        this.targets = targets;
        this.entry = entry;
        this.clock = new Clockwork(areas.calendar());
        this.areaOf =
                targets.categories().stream()
                        .collect(
                                Collectors.toMap(
                                        OutsideTargets.Category::code,
                                        OutsideTargets.Category::area));
    }

    /// Once the complaints are in.
    void load() {
        file(CASES)
                .ifPresent(file -> {
                    new OutsideDraw(clock, dice, targets.categories())
                            .draw(targets.years())
                            .forEach(one -> enter(file, one));
                    targets.present().forEach(one -> enter(file, present(one)));
                });
        targets.others()
                .forEach((name, records) ->
                        file(name)
                                .ifPresent(file ->
                                        records.forEach(lines -> entry.enter(file, lines))));
    }

    private Optional<CaseFile> file(String name) {
        return areas.all().stream()
                .flatMap(area -> area.caseFiles().stream())
                .filter(file -> file.name().equals(name))
                .findFirst();
    }

    private void enter(CaseFile file, OutsideCase one) {
        LocalDate received = clock.day(one.received());
        String reference =
                "%02d-%05d"
                        .formatted(
                                received.getYear() % 100,
                                numbers.merge(received.getYear(), 1, Integer::sum));
        Optional<Reference> complaint =
                dice.chance(FOLLOWING_PERCENT)
                        ? entry.answered()
                                .before(areaOf.getOrDefault(one.category(), ""), received, dice)
                        : Optional.empty();
        entry.enter(file, new OutsideLines(clock, entry.today()).of(reference, complaint, one));
    }

    private OutsideCase present(OutsideTargets.Present one) {
        int today = clock.number(entry.today());
        int answered = one.answeredAgo() > 0 ? today - one.answeredAgo() : 0;
        return new OutsideCase(
                one.category(),
                one.service(),
                today - one.receivedAgo(),
                one.enquiryAgo() > 0
                        ? List.of(new OutsideCase.Enquiry(today - one.enquiryAgo(), answered))
                        : List.of(),
                one.decidedAgo() > 0 ? Optional.of(upheld(one, today)) : Optional.empty());
    }

    private static OutsideCase.Decision upheld(OutsideTargets.Present one, int today) {
        return new OutsideCase.Decision(
                today - one.decidedAgo(), "upheld", false, one.pounds(), one.advice());
    }
}
