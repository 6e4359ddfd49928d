package org.redress.architecture.planted.core.stray;

/// A package of core that nobody has placed.
public record HasNoLayer(String what) {}
