package org.redress.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.redress.core.calendar.DateOutOfRange;
import org.redress.core.procedure.Deadline;
import org.redress.core.procedure.Deadlines;
import org.redress.core.procedure.StageDates;
import org.redress.core.spi.ServiceAreas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `deadlines`: every date that follows for a stage, with its working.
@Command(
        name = "deadlines",
        description = "Works out every date that follows for a stage, with its working.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class DeadlinesCommand implements Callable<Integer> {

    @Mixin private StageOptions stage = new StageOptions();

    @Mixin private DateOptions days = new DateOptions();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "How to answer (text unless given).")
    private Format format = Format.TEXT;

    @Mixin private InstallationOptions installation = new InstallationOptions();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        try {
            return answer(installation.open().areas());
        } catch (WrongUsage wrong) {
            throw new ParameterException(spec.commandLine(), wrong.getMessage(), wrong);
        } catch (DateOutOfRange beyond) {
            return refused(List.of(String.valueOf(beyond.getMessage())));
        }
    }

    private int answer(ServiceAreas areas) throws IOException {
        ChosenStage chosen = stage.in(areas);
        DaysGiven given = days.given();
        StageDates dates = given.asDatesOf(chosen.stage());
        List<String> problems = OrderOfDays.problems(chosen.stage(), dates, given);
        return problems.isEmpty()
                ? write(new DeadlinesFound(chosen, found(chosen, dates, areas), areas.calendar()))
                : refused(problems);
    }

    private static List<Deadline> found(ChosenStage chosen, StageDates dates, ServiceAreas areas) {
        return Deadlines.of(chosen.stage(), dates, areas.calendar()).all();
    }

    private int write(DeadlinesFound found) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case TEXT -> DeadlinesText.write(found, out);
            case JSON -> DeadlinesJson.write(found, out);
        }
        out.flush();
        return 0;
    }

    private int refused(List<String> problems) {
        problems.forEach(spec.commandLine().getErr()::println);
        return 1;
    }
}
