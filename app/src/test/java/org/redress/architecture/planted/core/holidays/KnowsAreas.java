package org.redress.architecture.planted.core.holidays;

import org.redress.architecture.planted.core.spi.KnowsDesk;

/// The list of bank holidays concerns no area.
public record KnowsAreas(KnowsDesk what) {}
