package org.redress.architecture.planted.core.procedure;

import org.redress.architecture.planted.core.calendar.TellsTime;
import org.redress.architecture.planted.core.complaint.KnowsReport;

/// A procedure does not know the complaints that go by it.
public record KnowsComplaint(KnowsReport what, TellsTime when) {}
