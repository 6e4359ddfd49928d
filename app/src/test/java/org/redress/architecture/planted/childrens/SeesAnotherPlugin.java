package org.redress.architecture.planted.childrens;

import org.redress.architecture.planted.adults.Extendable;

/// A plugin sees no other plugin.
public record SeesAnotherPlugin(Extendable what) {}
