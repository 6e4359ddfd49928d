package org.redress.childrens;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/// Cases by chance, thick with what definitions turn on: weekends, year ends, missing and unknown
/// codes.
final class RandomCases {

    private static final String[] TEAMS = {
        "CEN", "CIC", "WES", "OTH", "MASH", "HUB", "OLD-CODE", "ODD", null
    };
    private static final List<String> OUTCOMES =
            List.of("upheld", "partially-upheld", "not-upheld");
    private static final String[] FINDINGS = {
        "upheld", "partially-upheld", "not-upheld", "withdrawn", null
    };
    private static final String[] CATEGORIES = {
        "standard-of-service",
        "quality-of-communication",
        "delays-in-no-communication",
        "other",
        "old-category",
        "z"
    };
    private static final String[] REMEDIES = {
        "apology", "service-provided", "practice-changed", "financial", "explanation"
    };

    private final Random random;
    private final Cases cases = new Cases();

    RandomCases(long seed) {
        random = new Random(seed);
    }

    Cases some() {
        for (int i = 0; i < 80; i++) {
            complaint();
        }
        for (int i = 0; i < 25; i++) {
            cases.feedback(
                    pick("childrens", "childrens", "adults"),
                    pick("compliment", "compliment", "comment"),
                    pick(TEAMS),
                    day());
            String received = day();
            String decided = chance(70) ? after(received, 200) : null;
            cases.ombudsman(pick("childrens", "childrens", "adults"), received, decided, pence());
        }
        return cases;
    }

    String day() {
        LocalDate day = LocalDate.of(2022, 3, 1).plusDays(random.nextInt(3 * 366 + 60));
        return (chance(15) ? LocalDate.of(day.getYear(), 4, 1).minusDays(random.nextInt(2)) : day)
                .toString();
    }

    private void complaint() {
        String kind = pick("statutory", "statutory", "statutory", "corporate", "informal");
        Cases.Case one =
                cases.received(pick("childrens", "childrens", "childrens", "adults"), kind, day());
        one.team(pick(TEAMS));
        if (!kind.equals("informal")) {
            stages(one);
        }
    }

    private void stages(Cases.Case one) {
        for (int stage = 1; stage <= 3; stage++) {
            details(one);
            String asked = one.stages.getLast().requestedOn.toString();
            if (chance(15)) {
                one.clockFrom(after(asked, 40));
            }
            if (chance(15)) {
                return;
            }
            int most = new int[] {30, 130, 110}[stage - 1];
            if (chance(20)) {
                one.withdrawn(after(asked, most));
                return;
            }
            one.answered(after(asked, most), pick(OUTCOMES.toArray(String[]::new)));
            if (stage == 3 || chance(50)) {
                return;
            }
            one.stage(after(one.stages.getLast().respondedOn.toString(), 30));
        }
    }

    private void details(Cases.Case one) {
        for (int i = random.nextInt(3); i > 0; i--) {
            one.concern(pick(CATEGORIES), pick(TEAMS), pick(FINDINGS));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            String agreed =
                    chance(70) ? after(one.stages.getLast().requestedOn.toString(), 90) : null;
            String kind = pick(REMEDIES);
            one.remedy(
                    kind,
                    pick("council", "council", "ombudsman"),
                    agreed,
                    kind.equals("financial") ? pence() : null);
        }
    }

    private String after(String day, int most) {
        return LocalDate.parse(day).plusDays(random.nextInt(most)).toString();
    }

    private Long pence() {
        return chance(20) ? null : (long) random.nextInt(3) * random.nextInt(20_000);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private String pick(String... from) {
        return from[random.nextInt(from.length)];
    }
}
