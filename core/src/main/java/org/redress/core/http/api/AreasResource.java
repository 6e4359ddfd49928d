package org.redress.core.http.api;

import java.util.List;
import org.redress.core.http.wire.Answer;
import org.redress.core.http.wire.Output;
import org.redress.core.spi.ServiceAreas;

/// The service areas of the installation.
final class AreasResource {

    private final ServiceAreas areas;

    AreasResource(ServiceAreas areas) {
        this.areas = areas;
    }

    List<Operation> operations() {
        return List.of(
                Operation.get(
                        "list-areas",
                        Paths.API + "/areas",
                        "areas",
                        "The service areas: kinds, procedures, stages, timescales, vocabulary",
                        List.of(),
                        Reply.json(200, "Every area", AreaViews.Areas.class),
                        this::list));
    }

    private Answer list(Call call) {
        List<AreaViews.Area> all =
                areas.all().stream().map(area -> AreaViews.of(area, areas.settings(area))).toList();
        return Answer.json(200, Output.of(new AreaViews.Areas(all)));
    }
}
