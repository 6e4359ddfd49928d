package org.redress.architecture.planted.core.calendar;

import java.util.logging.Logger;

/// A pure package does not log.
public record Logs(Logger what) {}
