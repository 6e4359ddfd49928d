package org.redress.architecture.planted.app.two;

import org.redress.architecture.planted.app.one.KnowsTwo;

/// Half of a cycle.
public record KnowsOne(KnowsTwo what) {}
