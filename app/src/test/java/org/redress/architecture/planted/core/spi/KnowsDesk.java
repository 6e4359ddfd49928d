package org.redress.architecture.planted.core.spi;

import org.redress.architecture.planted.core.casework.KnowsStore;

/// What an area contributes knows no service that runs it.
public record KnowsDesk(KnowsStore what) {}
