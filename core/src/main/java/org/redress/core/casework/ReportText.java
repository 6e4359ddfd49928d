package org.redress.core.casework;

import org.redress.core.calendar.FinancialYear;
import org.redress.core.complaint.Text;
import org.redress.core.report.ReportId;

/// What an officer writes for one part of a year's report.
///
/// @param id the part: see [org.redress.core.report.TextSpec]
public record ReportText(ReportId report, FinancialYear year, String id, Text text) {}
