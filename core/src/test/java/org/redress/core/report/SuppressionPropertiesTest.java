package org.redress.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What nobody can find out from what is published, over every column of a few rows.
class SuppressionPropertiesTest {

    @ParameterizedTest
    @CsvSource({"1, 24", "2, 30", "3, 26", "4, 20", "5, 17"})
    void whoever_knows_the_rule_cannot_tell_any_hidden_count(int rows, int highest) {
        Map<String, List<Set<Long>>> possible = new HashMap<>();
        for (int total = 0; total <= highest; total++) {
            for (List<Long> column : columns(rows, total)) {
                List<Set<Long>> seen =
                        possible.computeIfAbsent(
                                SuppressionTest.published(column) + known(column), _ -> sets(rows));
                for (int at = 0; at < rows; at++) {
                    seen.get(at).add(column.get(at));
                }
            }
        }
        possible.forEach((published, values) -> {
            String[] shown = published.split(" ");
            if (shown[0].equals("withheld")) {
                return;
            }
            for (int at = 0; at < rows; at++) {
                boolean zero = values.get(at).equals(Set.of(0L));
                if (shown[at].equals("x") && !zero) {
                    assertThat(values.get(at)).as(published).hasSizeGreaterThan(1);
                }
                assertThat(
                                !shown[at].equals("x")
                                        && HiddenCounts.isSmall(Long.parseLong(shown[at])))
                        .as(published)
                        .isFalse();
            }
        });
    }

    /// What a table tells besides its figures: a row that has nothing in any column is left out.
    private static String known(List<Long> column) {
        return " rows with records:" + column.stream().map(count -> count > 0).toList();
    }

    /// Every column of so many rows that comes to the total.
    private static List<List<Long>> columns(int rows, int total) {
        if (rows == 1) {
            return List.of(List.of((long) total));
        }
        List<List<Long>> all = new ArrayList<>();
        for (long first = 0; first <= total; first++) {
            for (List<Long> rest : columns(rows - 1, (int) (total - first))) {
                List<Long> column = new ArrayList<>(List.of(first));
                column.addAll(rest);
                all.add(column);
            }
        }
        return all;
    }

    private static List<Set<Long>> sets(int size) {
        return IntStream.range(0, size).mapToObj(_ -> (Set<Long>) new HashSet<Long>()).toList();
    }
}
