package org.redress.core.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Which counts of a column are hidden so that no small one can be worked out, even by somebody who
/// knows this rule, the column's total, and which rows have any records:
///
/// 1. where no count is from 1 to 4, all are shown;
/// 2. where some are and none is 5 or more, all are hidden; but where they can be made up in one
///    way only, each being 1 or each being 4, nothing of the table may be shown but its totals;
/// 3. else the counts from 1 to 4 are hidden and with them the last count of 5 or more, so that no
///    more than the sum of what is hidden is known, and that can be made up in several ways;
/// 4. but where it can be made up in one way only, each hidden count being the least that it may
///    be, all counts are hidden.
///
/// @param rows which rows' counts, by their places
/// @param withholds whether hiding them is not enough: that a row is there for them would tell
record HiddenCounts(Set<Integer> rows, boolean withholds) {

    private static final long LEAST_LARGE = 5;

    HiddenCounts {
        rows = Set.copyOf(rows);
    }

    static boolean isSmall(long count) {
        return count >= 1 && count < LEAST_LARGE;
    }

    static HiddenCounts of(List<Long> counts) {
        Set<Integer> small = places(counts, HiddenCounts::isSmall);
        if (small.isEmpty()) {
            return new HiddenCounts(Set.of(), false);
        }
        Set<Integer> all = places(counts, _ -> true);
        Set<Integer> large = places(counts, count -> count >= LEAST_LARGE);
        if (large.isEmpty()) {
            return new HiddenCounts(all, isTold(counts, small));
        }
        int last = large.stream().mapToInt(Integer::intValue).max().orElseThrow();
        boolean least =
                counts.get(last) == LEAST_LARGE
                        && small.stream().allMatch(at -> counts.get(at) == 1);
        Set<Integer> hidden = new HashSet<>(small);
        hidden.add(last);
        return new HiddenCounts(least ? all : hidden, false);
    }

    /// Whether the sum of so many small counts tells each of them.
    private static boolean isTold(List<Long> counts, Set<Integer> small) {
        long sum = small.stream().mapToLong(counts::get).sum();
        return small.size() == 1 || sum == small.size() || sum == small.size() * (LEAST_LARGE - 1);
    }

    private static Set<Integer> places(List<Long> counts, LongPredicate which) {
        return IntStream.range(0, counts.size())
                .filter(at -> which.test(counts.get(at)))
                .boxed()
                .collect(Collectors.toSet());
    }
}
