package org.redress.architecture.planted.core.access;

import org.redress.architecture.planted.core.store.KnowsWeb;

/// Who may do what is said without the store.
public record KnowsStore(KnowsWeb what) {}
