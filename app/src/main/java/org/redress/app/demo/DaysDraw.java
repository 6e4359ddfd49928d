package org.redress.app.demo;

import java.util.ArrayList;
import java.util.List;

/// Draws how many days each record took, such that the bands and the mean come out as published.
final class DaysDraw {

    private final Dice dice;

    DaysDraw(Dice dice) {
        this.dice = dice;
    }

    /// One number for each record in the bands, in no order.
    List<Integer> draw(List<AreaTargets.Band> bands, int mean) {
        List<int[]> drawn = new ArrayList<>();
        for (AreaTargets.Band band : bands) {
            for (int i = 0; i < band.records(); i++) {
                drawn.add(new int[] {dice.between(band.from(), band.to()), band.from(), band.to()});
            }
        }
        if (mean > 0) {
            settle(drawn, mean * drawn.size());
        }
        return dice.shuffled(drawn.stream().map(day -> day[0]).toList());
    }

    private void settle(List<int[]> drawn, int wanted) {
        int sum = drawn.stream().mapToInt(day -> day[0]).sum();
        int tries = 0;
        while (sum != wanted) {
            int[] day = dice.pick(drawn);
            int step = sum < wanted ? 1 : -1;
            if (day[0] + step >= day[1] && day[0] + step <= day[2]) {
                day[0] += step;
                sum += step;
            }
            if (++tries > 1_000_000) {
                throw new IllegalStateException("no days in these bands have the mean " + wanted);
            }
        }
    }
}
