package org.redress.architecture.planted.app;

import org.redress.architecture.planted.adults.Extendable;

/// App finds plugins and names none.
public record NamesPlugin(Extendable what) {}
