package org.redress.architecture.planted.core.calendar;

import org.redress.architecture.planted.core.procedure.KnowsComplaint;

/// The calendar sees nothing else of core; and this makes a cycle.
public record KnowsProcedure(KnowsComplaint what) {}
