package org.redress.architecture.planted.ombudsman;

import org.redress.architecture.planted.core.store.KnowsWeb;

/// A plugin sees of core what core offers to plugins.
public record SeesStore(KnowsWeb what) {}
