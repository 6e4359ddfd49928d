package org.redress.architecture.planted.core.casework;

import org.redress.architecture.planted.adults.Extendable;

/// Core names no plugin.
public record NamesPlugin(Extendable what) {}
