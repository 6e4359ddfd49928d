package org.redress.app.setup;

import java.util.Optional;
import org.redress.app.papers.PaperLimits;
import org.redress.core.spi.AuthoritySettings;

/// What the configuration says.
///
/// @param authority the council, its targets and its vocabulary
/// @param bankHolidays the path of a fresh list, as it is written
/// @param access who may use the installation
/// @param papers how large documents may be
record Settings(
        AuthoritySettings authority,
        Optional<String> bankHolidays,
        AccessSettings access,
        PaperLimits papers) {}
