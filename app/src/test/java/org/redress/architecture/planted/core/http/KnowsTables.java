package org.redress.architecture.planted.core.http;

import org.redress.architecture.planted.core.store.KnowsWeb;

/// The web reaches the store through the services alone.
public record KnowsTables(KnowsWeb what) {}
