package org.redress.app.setup;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.redress.app.papers.PaperLimits;
import org.redress.core.calendar.WorkingCalendar;
import org.redress.core.spi.AreasRefused;
import org.redress.core.spi.Council;
import org.redress.core.spi.ServiceAreas;

/// One installation of Redress as its council has set it up. Needs no database.
///
/// @param areas the service areas found, with the council's own targets and vocabulary
/// @param layer the modules of the plugins folder, over those of the product: where a plugin's
///   resources are found
/// @param access who may use it
/// @param papers how large documents may be
public record Installation(
        ServiceAreas areas, ModuleLayer layer, AccessSettings access, PaperLimits papers) {

    /// Reads `redress.yaml` (or the file that `REDRESS_CONFIG` names), the environment and the
    /// plugins folder.
    ///
    /// @param data the data folder, which need not be there
    /// @param plugins the plugins folder, in place of `plugins` in the data folder
    /// @param environment the environment's variables
    /// @throws SetupRefused if the configuration or a plugin's jar is at fault
    /// @throws AreasRefused if the areas cannot work together, or not with these settings
    public static Installation open(
            Path data, Optional<Path> plugins, Map<String, String> environment) {
        SettingsFile file = SettingsFile.find(data, environment);
        Settings settings = SettingsReader.read(file.load());
        WorkingCalendar calendar =
                WorkingCalendar.of(BankHolidays.with(settings.bankHolidays().map(file::beside)));
        ModuleLayer layer =
                plugins.map(PluginLayer::required)
                        .orElseGet(() -> PluginLayer.ifThere(data.resolve("plugins")));
        return new Installation(
                ServiceAreas.discover(layer, settings.authority(), calendar),
                layer,
                settings.access(),
                settings.papers());
    }

    public Council council() {
        return areas.council();
    }

    public WorkingCalendar calendar() {
        return areas.calendar();
    }
}
