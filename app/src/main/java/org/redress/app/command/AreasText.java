package org.redress.app.command;

import java.io.PrintWriter;
import java.util.stream.Collectors;
import org.redress.core.procedure.DeadlineRule;
import org.redress.core.procedure.Kind;
import org.redress.core.procedure.Procedure;
import org.redress.core.procedure.Stage;
import org.redress.core.procedure.Standing;
import org.redress.core.spi.ServiceArea;
import org.redress.core.spi.ServiceAreas;

/// The areas as plain text.
record AreasText(ServiceAreas areas, PrintWriter out) {

    static void write(ServiceAreas areas, PrintWriter out) {
        AreasText text = new AreasText(areas, out);
        areas.all().forEach(text::area);
        out.flush();
    }

    private void area(ServiceArea area) {
        out.printf("%s: %s, references %s%n", area.id(), area.label(), area.referencePrefix());
        if (!area.kinds().isEmpty()) {
            out.printf("  takes %s%n", kinds(area));
        }
        areas.settings(area).procedures().forEach(this::procedure);
        out.println();
    }

    private static String kinds(ServiceArea area) {
        return area.kinds().stream().map(AreasText::kind).collect(Collectors.joining(", "));
    }

    private static String kind(Kind kind) {
        return kind.procedure()
                .map(ref -> kind.id() + " (by " + ref.area() + " " + ref.procedure() + ")")
                .orElse(kind.id() + " (no stages)");
    }

    private void procedure(Procedure procedure) {
        out.printf("  %s: %s%n", procedure.ref().procedure(), procedure.label());
        procedure.stages().forEach(this::stage);
    }

    private void stage(Stage stage) {
        out.printf("    %s (stage %s)%n", stage.label(), stage.id());
        stage.deadlines().forEach(rule -> deadline(stage, rule));
    }

    private void deadline(Stage stage, DeadlineRule rule) {
        out.printf(
                "      %-17s %s, %s (%s)%n",
                rule.key(), stage.inWords(rule), standing(rule.standing()), rule.source());
    }

    private static String standing(Standing standing) {
        return switch (standing) {
            case GUIDE -> "a guide";
            case TARGET -> "the promise";
            case LIMIT -> "the limit";
            case TARGET_AND_LIMIT -> "promise and limit";
        };
    }
}
