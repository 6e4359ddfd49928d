package org.redress.app.site;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.redress.core.complaint.Command;
import org.redress.core.complaint.Complaint;
import org.redress.core.complaint.Investigation;
import org.redress.core.complaint.StageRecord;
import org.redress.core.http.wire.Kebab;

/// What a form says before anybody fills it in: what its address settles, and what is known from
/// elsewhere.
final class Prefilled {

    private Prefilled() {}

    static Map<String, String> of(CommandTask task) {
        Map<String, String> known = new TreeMap<>(task.settled());
        if (task.command().equals(Command.Respond.class)) {
            investigation(task)
                    .ifPresent(it ->
                            it.findings()
                                    .forEach((concern, finding) ->
                                            known.putIfAbsent(
                                                    "findings." + concern, Kebab.of(finding))));
        }
        return known;
    }

    /// What the investigator of the stage proposed.
    private static Optional<Investigation> investigation(CommandTask task) {
        Complaint complaint = task.view().complaint();
        Optional<String> settled = Optional.ofNullable(task.settled().get("stage"));
        return complaint.stages().stream()
                .filter(StageRecord::isOpen)
                .filter(it -> settled.isEmpty() || settled.get().equals(it.stage().value()))
                .flatMap(it -> complaint.investigation(it.stage()).stream())
                .findFirst();
    }
}
