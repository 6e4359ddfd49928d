package org.redress.architecture.planted.core.complaint;

import org.redress.architecture.planted.core.report.KnowsStage;

/// A complaint does not know the reports that count it.
public record KnowsReport(KnowsStage what) {}
