package org.redress.architecture.planted.core.spi;

import io.helidon.config.Config;

/// The web server stays in the web's package and app.
public record KnowsHelidon(Config what) {}
