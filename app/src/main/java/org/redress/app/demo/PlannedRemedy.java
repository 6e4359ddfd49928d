package org.redress.app.demo;

import java.util.Optional;
import org.redress.core.complaint.RemedyKind;

/// A remedy that a stage record is going to have.
record PlannedRemedy(RemedyKind kind, Optional<Long> amountPence) {}
