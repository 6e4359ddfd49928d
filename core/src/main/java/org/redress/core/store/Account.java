package org.redress.core.store;

import java.time.LocalDate;
import java.util.Optional;
import org.redress.core.complaint.Complaint;

/// A complaint with the day on which it was first triaged, which reports count and the rules do not
/// ask for.
record Account(Complaint complaint, Optional<LocalDate> triagedOn) {}
