package org.redress.corporate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.redress.core.complaint.Exclusion;
import org.redress.core.report.LabelSlug;
import org.redress.core.report.RowSpec.Each;
import org.redress.core.report.RowSpec.Entry;

/// The exclusions as rows of a table, under `exclusion:`.
final class Exclusions {

    private Exclusions() {}

    static Each rows() {
        List<Entry> entries =
                Stream.concat(
                                Arrays.stream(Exclusion.values()).map(Exclusions::entry),
                                Stream.of(new Entry("", "not-recorded", "Not recorded")))
                        .toList();
        return new Each("exclusion:", entries, Each.Order.VOCABULARY, "");
    }

    private static Entry entry(Exclusion exclusion) {
        return new Entry(
                exclusion.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                LabelSlug.of(exclusion.label()),
                exclusion.label());
    }
}
