package org.redress.app.command;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.redress.core.procedure.Procedure;
import org.redress.core.procedure.Stage;
import org.redress.core.spi.ServiceArea;
import org.redress.core.spi.ServiceAreas;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The arguments that name a stage.
final class StageOptions {

    @Parameters(index = "0", paramLabel = "AREA", description = "A service area's id.")
    private String area = "";

    @Parameters(index = "1", paramLabel = "PROCEDURE", description = "A procedure of that area.")
    private String procedure = "";

    @Option(
            names = "--stage",
            paramLabel = "N",
            description = "A stage of that procedure (the first unless given).")
    private Optional<String> stage = Optional.empty();

    /// @throws WrongUsage if there is no such stage, naming those there are
    ChosenStage in(ServiceAreas areas) {
        ServiceArea chosenArea = one("service area", area, areas.all(), a -> a.id().value());
        Procedure chosenProcedure =
                one(
                        "procedure of " + area,
                        procedure,
                        areas.settings(chosenArea).procedures(),
                        p -> p.ref().procedure().value());
        Stage chosenStage =
                stage.map(id ->
                                one(
                                        "stage of " + area + " " + procedure,
                                        id,
                                        chosenProcedure.stages(),
                                        s -> s.id().value()))
                        .orElse(chosenProcedure.first());
        return new ChosenStage(chosenArea, chosenProcedure, chosenStage);
    }

    private static <T> T one(String what, String wanted, List<T> all, Function<T, String> id) {
        return all.stream()
                .filter(each -> id.apply(each).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new WrongUsage(unknown(what, wanted, all, id)));
    }

    private static <T> String unknown(
            String what, String wanted, List<T> all, Function<T, String> id) {
        return "There is no "
                + what
                + " '"
                + wanted
                + "': there is "
                + all.stream().map(id).collect(Collectors.joining(", "));
    }
}
