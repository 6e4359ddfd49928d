package org.redress.core.casefiles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Facts of one complaint that can have been, drawn at random, as lines of case files and as the
/// rows to expect.
final class Facts {

    private static final LocalDate TODAY = LocalDate.of(2025, 6, 30);
    private static final List<String> OUTCOMES =
            List.of("upheld", "partially-upheld", "not-upheld");
    private static final List<String> REMEDIES =
            List.of(
                    "apology",
                    "explanation",
                    "service-provided",
                    "decision-changed",
                    "record-amended",
                    "financial",
                    "practice-changed");

    private final Random random;
    private final String reference;
    private final LocalDate received;

    final List<String> complaints = new ArrayList<>();
    final List<String> stages = new ArrayList<>();
    final List<String> concerns = new ArrayList<>();
    final List<String> remedies = new ArrayList<>();
    final List<String> lessons = new ArrayList<>();
    final List<String> expected = new ArrayList<>();

    private Facts(Random random, String reference) {
        this.random = random;
        this.reference = reference;
        this.received = LocalDate.of(2022, 4, 1).plusDays(random.nextInt(1000));
    }

    static Facts draw(Random random, String reference) {
        Facts facts = new Facts(random, reference);
        facts.complaint(List.of("statutory", "corporate", "informal").get(random.nextInt(3)));
        return facts;
    }

    private void complaint(String kind) {
        String channel = pick(List.of("", "email", "mp", "social-media"));
        String team = pick(List.of("", "CEN", "MOB"));
        String subject = random.nextBoolean() ? "" : "A \"subject\", no " + random.nextInt();
        complaints.add(
                line(
                        reference,
                        "libraries",
                        kind,
                        received,
                        channel,
                        team,
                        "",
                        "true",
                        "",
                        "",
                        "",
                        "",
                        "",
                        subject));
        expect(
                "complaint",
                kind,
                channel.isEmpty() ? "not-known" : channel,
                team,
                received,
                subject);
        int most = kind.equals("informal") ? 0 : kind.equals("corporate") ? 2 : 3;
        LocalDate requested = received;
        int stage = 1;
        boolean goesOn = most > 0;
        while (goesOn) {
            LocalDate closed = requested.plusDays(random.nextInt(120));
            boolean isOpen = closed.isAfter(TODAY) || random.nextInt(5) == 0;
            boolean withdrawn = !isOpen && random.nextInt(6) == 0;
            stage(stage, requested, closed, isOpen, withdrawn);
            stage++;
            goesOn = !isOpen && stage <= most && random.nextInt(3) > 0;
            requested = closed.plusDays(random.nextInt(60));
            goesOn &= !requested.isAfter(TODAY);
        }
        if (random.nextInt(3) == 0) {
            lessons.add(line(reference, "Theme", "Lesson " + reference, "", "2030-01-01", ""));
            expect("lesson", "Lesson " + reference, "2030-01-01");
        }
    }

    private void stage(
            int stage, LocalDate requested, LocalDate closed, boolean isOpen, boolean withdrawn) {
        LocalDate last = isOpen ? TODAY : closed;
        String acknowledged = random.nextBoolean() ? "" : between(requested, last).toString();
        String extended =
                random.nextInt(4) > 0 ? "" : requested.plusDays(1 + random.nextInt(200)).toString();
        LocalDate met = between(requested, last);
        boolean panel = stage == 3 && random.nextBoolean();
        String outcome = isOpen ? "" : withdrawn ? "withdrawn" : pick(OUTCOMES);
        stages.add(
                line(
                        reference,
                        stage,
                        stage == 1 && random.nextBoolean() ? "" : requested,
                        acknowledged,
                        extended,
                        "",
                        panel ? met : "",
                        panel ? between(met, last) : "",
                        isOpen || withdrawn ? "" : closed,
                        withdrawn ? closed : "",
                        withdrawn && random.nextBoolean() ? "" : outcome));
        expect(
                "stage",
                stage,
                requested,
                acknowledged,
                extended,
                isOpen || withdrawn ? "" : closed,
                withdrawn ? closed : "",
                outcome);
        for (int i = random.nextInt(3); i > 0; i--) {
            String finding = random.nextBoolean() ? "" : pick(OUTCOMES);
            concerns.add(line(reference, stage, "MOB", "noise", finding));
            expect("concern", stage, "MOB", "noise", finding);
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            remedy(stage, requested);
        }
    }

    private void remedy(int stage, LocalDate requested) {
        String kind = pick(REMEDIES);
        int pence = random.nextInt(1_000_000);
        boolean paid = kind.equals("financial") && random.nextBoolean();
        String amount = paid ? pence / 100 + "." + "%02d".formatted(pence % 100) : "";
        String agreed = random.nextBoolean() ? "" : between(requested, TODAY).toString();
        LocalDate from = agreed.isEmpty() ? requested : LocalDate.parse(agreed);
        String done = random.nextBoolean() ? "" : between(from, TODAY).toString();
        String determined = pick(List.of("", "council", "ombudsman"));
        remedies.add(line(reference, stage, kind, amount, determined, agreed, "", done));
        expect(
                "remedy",
                stage,
                kind,
                paid ? pence : "",
                determined.isEmpty() ? "council" : determined,
                agreed,
                done);
    }

    private LocalDate between(LocalDate first, LocalDate last) {
        return first.plusDays(random.nextLong(last.toEpochDay() - first.toEpochDay() + 1));
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private void expect(String what, Object... values) {
        expected.add(what + "|" + reference + "|" + joined("|", values));
    }

    private static String line(Object... values) {
        List<String> fields = new ArrayList<>();
        for (Object value : values) {
            String text = String.valueOf(value);
            fields.add(text.contains("\"") ? '"' + text.replace("\"", "\"\"") + '"' : text);
        }
        return String.join(",", fields);
    }

    private static String joined(String by, Object... values) {
        return String.join(by, Arrays.stream(values).map(String::valueOf).toList());
    }
}
