package org.redress.app.page;

import java.time.LocalDate;
import java.util.List;

/// The form that asks for another year of a report, or for another day to draw it for.
///
/// @param action where it is sent
/// @param years the years to choose from, the latest first
/// @param year the one shown
/// @param asAt the day shown
/// @param files where the tables shown are had as files
public record YearForm(
        String action, List<String> years, String year, LocalDate asAt, List<Link> files) {

    public YearForm {
        files = List.copyOf(files);
        years = List.copyOf(years);
    }
}
