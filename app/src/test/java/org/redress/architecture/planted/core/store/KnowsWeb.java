package org.redress.architecture.planted.core.store;

import org.redress.architecture.planted.core.http.KnowsTables;

/// The store does not know the web.
public record KnowsWeb(KnowsTables what) {}
