package org.redress.core.testkit.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Cases by chance, thick with what definitions turn on: weekends, year ends, missing and unknown
/// codes.
public final class RandomCases {

    private static final String[] CHANNELS = {"email", "phone", "in-person", "mp", "not-known"};
    private static final String[] THEMES = {"Kindness", "kindness", "Going further", "Being heard"};
    private static final String[] DECISIONS = {
        "upheld", "not-upheld", "advice-given", "referred-back", "closed-after-initial-enquiries"
    };
    private static final List<String> OUTCOMES =
            List.of("upheld", "partially-upheld", "not-upheld");
    private static final String[] FINDINGS = {
        "upheld", "partially-upheld", "not-upheld", "withdrawn", null
    };
    private static final String[] REMEDIES = {
        "apology", "service-provided", "practice-changed", "financial", "explanation"
    };

    private final Random random;
    private final Cases cases;
    private final int stages;
    private final String[] teams;
    private final String[] categories;

    /// Of an area with so many stages and this vocabulary, and a few of its neighbour.
    public RandomCases(
            long seed, String area, int stages, List<String> teams, List<String> categories) {
        random = new Random(seed);
        cases = new Cases(area);
        this.stages = stages;
        this.teams =
                Stream.concat(teams.stream(), Stream.of("OLD-CODE", "ODD", null))
                        .toArray(String[]::new);
        this.categories =
                Stream.concat(categories.stream(), Stream.of("old-category", "z"))
                        .toArray(String[]::new);
    }

    public Cases some() {
        for (int i = 0; i < 80; i++) {
            complaint();
        }
        for (int i = 0; i < 25; i++) {
            cases.feedback(
                    pick(cases.area, cases.area, "elsewhere"),
                    pick("compliment", "compliment", "comment"),
                    pick(teams),
                    day(),
                    pick("Relative", "Service user", "service user", null),
                    themes());
            String received = day();
            String decided = chance(70) ? after(received, 200) : null;
            cases.ombudsman(
                    pick(cases.area, cases.area, "elsewhere"),
                    received,
                    decided,
                    decided == null ? null : pick(DECISIONS),
                    pence());
        }
        return cases;
    }

    /// Any day of the years that the cases span.
    public String day() {
        LocalDate day = LocalDate.of(2022, 3, 1).plusDays(random.nextInt(3 * 366 + 60));
        return (chance(15) ? LocalDate.of(day.getYear(), 4, 1).minusDays(random.nextInt(2)) : day)
                .toString();
    }

    private void complaint() {
        String kind = pick("statutory", "statutory", "statutory", "corporate", "informal");
        Cases.Case one =
                cases.received(pick(cases.area, cases.area, cases.area, "elsewhere"), kind, day());
        one.team(pick(teams)).by(pick(CHANNELS));
        if (chance(20)) {
            one.byYoungPerson();
        }
        if (chance(20)) {
            one.withAdvocate();
        }
        if (!kind.equals("informal")) {
            stages(one);
        }
    }

    private void stages(Cases.Case one) {
        for (int stage = 1; stage <= stages; stage++) {
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
            if (stage == stages || chance(50)) {
                return;
            }
            one.stage(after(one.stages.getLast().respondedOn.toString(), 30));
        }
    }

    private void details(Cases.Case one) {
        for (int i = random.nextInt(3); i > 0; i--) {
            one.concern(pick(categories), pick(teams), pick(FINDINGS));
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

    /// Not two that share a row.
    private String[] themes() {
        return random.ints(0, THEMES.length)
                .limit(random.nextInt(3))
                .mapToObj(theme -> THEMES[theme])
                .collect(Collectors.toMap(String::toLowerCase, theme -> theme, (a, _) -> a))
                .values()
                .toArray(String[]::new);
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
