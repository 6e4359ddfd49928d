package org.redress.architecture.planted.core.letter;

import org.redress.architecture.planted.core.report.KnowsStage;

/// A letter does not know the reports.
public record KnowsReport(KnowsStage what) {}
