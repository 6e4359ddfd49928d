package org.redress.app.demo;

import org.redress.core.complaint.CategoryCode;
import org.redress.core.complaint.Outcome;

/// A concern that a stage record is going to have.
record PlannedConcern(CategoryCode category, Outcome finding) {}
