package org.redress.core.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.redress.core.calendar.Dates;
import org.redress.core.calendar.FinancialYear;
import org.redress.core.report.Report.Cell;

/// The last section of every report: which of its figures are others than on the last day of its
/// year, and what happened in between.
///
/// @param asAt the day that the report is drawn as at
public record SinceYearEnd(FinancialYear year, LocalDate asAt) {

    /// The section's id.
    public static final String ID = "as-at";

    private static final int MOST = 100;

    /// So many things of a kind that happened after the year's last day.
    ///
    /// @param one what is said of one, without the number: `stage was closed`
    /// @param several what is said of more
    public record Happened(long count, String one, String several) {

        String words() {
            return String.format(Locale.UK, "%,d ", count) + (count == 1 ? one : several);
        }
    }

    /// Whether anything can have happened since.
    public boolean isLater() {
        return asAt.isAfter(year.lastDay());
    }

    /// The section of a report that is drawn as at its year's last day or before.
    public Report.Section nothingLater() {
        String sentence =
                asAt.isBefore(year.lastDay())
                        ? "The year is not over: these are its figures as at %s. It ends on %s."
                                .formatted(Dates.longForm(asAt), lastDay())
                        : "These are the figures as at the last day of the year. Nothing that"
                                + " happened later counts.";
        return section("As at " + Dates.longForm(asAt), List.of(sentence), List.of());
    }

    /// The section of a report that is drawn as at a later day.
    public Report.Section changes(Comparison comparison, List<Happened> happened) {
        List<Comparison.Difference> all = comparison.differences();
        List<Report.ItemList> lists =
                all.isEmpty()
                        ? List.of()
                        : List.of(
                                new Report.ItemList(
                                        "as-at-figures", "Figures that differ", items(all)));
        return section(
                "What has happened since " + lastDay(),
                all.isEmpty()
                        ? List.of(differing(0))
                        : List.of(differing(all.size()), between(happened)),
                lists);
    }

    private String differing(int count) {
        String than = " in this report differ%s from those as at " + lastDay() + ".";
        return switch (count) {
            case 0 -> "No figures" + than.formatted("");
            case 1 -> "1 figure" + than.formatted("s");
            default -> String.format(Locale.UK, "%,d figures", count) + than.formatted("");
        };
    }

    private String between(List<Happened> happened) {
        List<String> words =
                happened.stream().filter(each -> each.count() > 0).map(Happened::words).toList();
        String span = "After %s and up to %s, ".formatted(lastDay(), Dates.longForm(asAt));
        return words.isEmpty()
                ? span + "further steps and details were recorded in the cases counted here."
                : span + "of the cases of the year and of the years before, " + joined(words) + ".";
    }

    private static String joined(List<String> words) {
        if (words.size() == 1) {
            return words.getFirst();
        }
        return words.stream().limit(words.size() - 1L).collect(Collectors.joining(", "))
                + " and "
                + words.getLast();
    }

    private List<String> items(List<Comparison.Difference> all) {
        List<String> items = new ArrayList<>(all.stream().limit(MOST).map(this::item).toList());
        if (all.size() > MOST) {
            items.add("and " + (all.size() - MOST) + " more");
        }
        return items;
    }

    private String item(Comparison.Difference difference) {
        return "%s, %s, %s: %s as at %s, %s as at %s"
                .formatted(
                        difference.table().title(),
                        difference.row().label(),
                        difference.column(),
                        words(difference.before()),
                        lastDay(),
                        words(difference.after()),
                        Dates.longForm(asAt));
    }

    private static String words(Optional<Cell> cell) {
        return cell.map(CellWords::of).orElse("nothing");
    }

    private String lastDay() {
        return Dates.longForm(year.lastDay());
    }

    private static Report.Section section(
            String title, List<String> sentences, List<Report.ItemList> lists) {
        return new Report.Section(ID, title, List.of(), sentences, lists, List.of(), List.of());
    }
}
