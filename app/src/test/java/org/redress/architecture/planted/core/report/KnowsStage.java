package org.redress.architecture.planted.core.report;

import org.redress.architecture.planted.core.procedure.ReadsFiles;

/// A report counts records and knows no procedure.
public record KnowsStage(ReadsFiles what) {}
