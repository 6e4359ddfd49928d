package org.redress.architecture.planted.core.rendering;

import org.redress.architecture.planted.core.store.KnowsWeb;

/// A rendering needs a report and nothing else.
public record KnowsTables(KnowsWeb what) {}
