package org.redress.app.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.redress.app.desk.CommandForm;
import org.redress.app.desk.Deeds;
import org.redress.core.access.Needed;
import org.redress.core.access.Permission;
import org.redress.core.casework.CaseView;
import org.redress.core.complaint.Command;
import org.redress.core.http.api.Orders;

/// Finds what an address asks to be recorded, where the visitor may record it.
record CommandTasks(CaseWorld world) {

    private static final List<String> ABOUT =
            List.of("kind", "role", "milestone", "remedy", "lesson", "fact", "party");

    Found<CommandTask> find(Visit visit, String reference, String name) {
        return world.view(visit, reference)
                .then(view ->
                        Found.required(
                                        Deeds.named(name)
                                                .filter(it -> !it.equals(Command.Receive.class)),
                                        404,
                                        "There is no such action.")
                                .then(command ->
                                        visit.officer().may(command, view.complaint().area())
                                                ? task(visit, view, command)
                                                : new Found.Refused<>(403, denied(command))));
    }

    private Found<CommandTask> task(Visit visit, CaseView view, Class<? extends Command> command) {
        return visit.anyQuery()
                .map(query -> {
                    Map<String, String> settled = settled(command, query);
                    return new CommandTask(
                            visit,
                            view,
                            command,
                            settled,
                            new CommandForm(
                                    world.labels(),
                                    view.complaint().area(),
                                    Optional.of(view.complaint()),
                                    Orders.form(command),
                                    Set.copyOf(settled.keySet())));
                });
    }

    /// What the link to the form says already, by the name of the field.
    private static Map<String, String> settled(
            Class<? extends Command> command, Map<String, String> query) {
        Map<String, String> settled = new HashMap<>(query);
        settled.remove("about");
        List<String> fields =
                Orders.form(command).fields().stream().map(field -> field.name()).toList();
        Optional.ofNullable(query.get("about"))
                .ifPresent(about ->
                        ABOUT.stream()
                                .filter(fields::contains)
                                .findFirst()
                                .ifPresent(field -> settled.put(field, about)));
        settled.keySet().removeIf(name -> !fields.contains(name.split("\\.", 2)[0]));
        return settled;
    }

    static String denied(Class<? extends Command> command) {
        return "You may not "
                + Needed.by(command).map(Permission::words).orElse("do this")
                + " here. If you need to, ask your manager or the administrator.";
    }
}
