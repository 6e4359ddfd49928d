package org.redress.architecture.planted.core.casework;

import org.redress.architecture.planted.core.store.KnowsWeb;

/// A service is asked for without its store.
public record KnowsStore(KnowsWeb what) {}
