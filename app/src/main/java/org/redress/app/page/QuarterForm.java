package org.redress.app.page;

import java.time.LocalDate;
import java.util.List;

/// The form that asks for a quarter of a report.
///
/// @param asAt the day shown
public record QuarterForm(List<Choice> reports, List<Choice> quarters, LocalDate asAt) {

    public QuarterForm {
        reports = List.copyOf(reports);
        quarters = List.copyOf(quarters);
    }

    /// A value to choose.
    public record Choice(String value, String label, boolean chosen) {}
}
