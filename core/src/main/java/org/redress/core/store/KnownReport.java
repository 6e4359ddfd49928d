package org.redress.core.store;

import org.redress.core.procedure.AreaId;
import org.redress.core.report.ReportSpec;

/// A report and the area that declares it.
record KnownReport(AreaId area, ReportSpec spec) {}
