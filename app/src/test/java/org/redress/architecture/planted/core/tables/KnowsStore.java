package org.redress.architecture.planted.core.tables;

import org.redress.architecture.planted.core.store.KnowsWeb;

/// A declared table knows no store.
public record KnowsStore(KnowsWeb store) {}
