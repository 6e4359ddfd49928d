package org.redress.architecture.planted.adults.deeper;

/// A plugin is one package.
public final class IsNotFlat {}
