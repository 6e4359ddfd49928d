package org.redress.corporate;

import java.time.LocalDate;
import java.util.Random;

/// Cases by chance, thick with what definitions turn on: weekends, year ends, late letters.
final class RandomCases {

    private static final String[] TEAMS = {"CIT", "WAS", "TAX", "LIB", "OLD", null};
    private static final String[] OUTCOMES = {"upheld", "partially-upheld", "not-upheld"};

    private final Random random;
    private final Cases cases = new Cases();

    RandomCases(long seed) {
        random = new Random(seed);
    }

    Cases some() {
        for (int i = 0; i < 70; i++) {
            complaint();
        }
        for (int i = 0; i < 15; i++) {
            cases.contact(area(), day())
                    .refused(pick("personnel", "recruitment", "another-appeal-route"), chance(60));
        }
        return cases;
    }

    LocalDate date() {
        LocalDate day = LocalDate.of(2022, 3, 1).plusDays(random.nextInt(3 * 366 + 60));
        return chance(15) ? LocalDate.of(day.getYear(), 4, 1).minusDays(random.nextInt(2)) : day;
    }

    private String day() {
        return date().toString();
    }

    private String area() {
        return pick("corporate", "corporate", "corporate", "care");
    }

    private void complaint() {
        Cases.Case one =
                cases.formal(
                                area(),
                                pick("corporate", "corporate", "corporate", "statutory"),
                                day())
                        .team(pick(TEAMS));
        for (int stage = 1; stage <= 2; stage++) {
            String asked = one.stages.getLast().requestedOn.toString();
            if (chance(85)) {
                one.acknowledged(after(asked, 12));
            }
            String clock = one.stages.getLast().clockStart().toString();
            if (chance(30)) {
                one.extended(after(clock, 15), after(clock, 60), chance(70), chance(70));
                if (chance(30)) {
                    one.extended(after(clock, 40), after(clock, 80), chance(70), chance(70));
                }
            }
            if (chance(15)) {
                return;
            }
            if (chance(15)) {
                one.withdrawn(after(asked, 40));
                return;
            }
            one.answered(after(asked, 60), pick(OUTCOMES));
            if (stage == 2 || chance(50)) {
                return;
            }
            one.stage(after(one.stages.getLast().respondedOn.toString(), 40));
        }
    }

    private String after(String day, int most) {
        return LocalDate.parse(day).plusDays(random.nextInt(most)).toString();
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private String pick(String... from) {
        return from[random.nextInt(from.length)];
    }
}
