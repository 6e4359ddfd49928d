package org.redress.core.tables;

import java.util.List;
import java.util.Locale;
import org.redress.core.report.NoteSpec;
import org.redress.core.report.RowSpec.Count;
import org.redress.core.report.RowSpec.Each;
import org.redress.core.report.RowSpec.Entry;

/// Feedback of one kind, parted by what people wrote down of it in their own words.
///
/// @param kind as it stands in stored data
public record FeedbackTables(String kind) {

    public static final FeedbackTables COMPLIMENTS = new FeedbackTables("compliment");
    public static final FeedbackTables COMMENTS = new FeedbackTables("comment");

    private static final NoteSpec SEVERAL =
            new NoteSpec.Fixed(
                    "One with several themes counts once under each of them, letter case ignored, and once in all.");

    /// By theme, largest first.
    public ToldTable byTheme() {
        String themes =
                "(select f.*, u.theme from reporting.feedback(:as_at) f"
                        + " left join lateral (select distinct on (lower(btrim(t))) t as theme"
                        + " from unnest(f.themes) t order by lower(btrim(t)), t) u on true)";
        Counting byTheme = counting(themes);
        return ToldTable.of(
                Yearly.table(
                        kind + "s-by-theme",
                        plural() + ", by theme",
                        Counting.all(
                                byTheme.onceUnder("'theme:' || coalesce(r.theme, '')"),
                                counting().under("'all'")),
                        List.of(
                                each("theme:", "No theme given"),
                                new Count("total", "Total", "all")),
                        SEVERAL));
    }

    /// By where it came from, largest first.
    public ToldTable bySource() {
        return ToldTable.of(
                Yearly.table(
                        kind + "s-by-source",
                        plural() + ", by source",
                        counting().under("'source:' || coalesce(r.source, '')", "'all'"),
                        List.of(
                                each("source:", "Source not recorded"),
                                new Count("total", "Total", "all"))));
    }

    Counting counting() {
        return counting("reporting.feedback(:as_at)");
    }

    private Counting counting(String from) {
        return Counting.of("reporting.feedback", "received_on")
                .from(from)
                .where("r.kind = '" + kind + "'");
    }

    private String plural() {
        return kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1) + "s";
    }

    private static Each each(String prefix, String none) {
        return new Each(
                prefix,
                List.of(new Entry("", "not-given", none)),
                Each.Order.LARGEST_FIRST,
                "not-given");
    }
}
