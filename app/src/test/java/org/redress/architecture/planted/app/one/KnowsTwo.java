package org.redress.architecture.planted.app.one;

import org.redress.architecture.planted.app.two.KnowsOne;

/// Half of a cycle.
public record KnowsTwo(KnowsOne what) {}
