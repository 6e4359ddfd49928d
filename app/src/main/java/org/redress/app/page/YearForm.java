package org.redress.app.page;

import java.time.LocalDate;
import java.util.List;

/// The form that asks for another year of a report, or for another day to draw it for.
///
/// @param action where it is sent
/// @param years the years to choose from, the latest first
/// @param year the one shown
/// @param asAt the day shown
public record YearForm(String action, List<String> years, String year, LocalDate asAt) {

    public YearForm {
        years = List.copyOf(years);
    }
}
