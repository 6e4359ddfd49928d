package org.redress.app.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.redress.app.desk.ActionWords;
import org.redress.app.desk.CaseAddress;
import org.redress.app.desk.CommandForm;
import org.redress.app.desk.Deeds;
import org.redress.app.desk.Labels;
import org.redress.core.casework.CaseView;
import org.redress.core.complaint.Command;
import org.redress.core.complaint.NextAction;
import org.redress.core.complaint.Reference;
import org.redress.core.complaint.StageRecord;
import org.redress.core.http.wire.Kebab;
import org.redress.core.procedure.StageId;

/// A command that the visitor may give on a case.
///
/// @param settled what the address settles, by field
record CommandTask(
        Visit visit,
        CaseView view,
        Class<? extends Command> command,
        Map<String, String> settled,
        CommandForm form) {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,60}|[1-9][0-9]{0,5}");

    Reference reference() {
        return view.complaint().reference();
    }

    /// The query of the address.
    Map<String, String> asked() {
        return visit.anyQuery() instanceof Found.Here<Map<String, String>>(var query)
                ? query
                : Map.of();
    }

    /// What is done, by the name of what it is about where the address says that.
    String heading(Labels labels) {
        Optional<String> about =
                Optional.ofNullable(asked().get("about")).filter(id -> ID.matcher(id).matches());
        return about.map(_ -> new NextAction(command, stage(), about, List.of()))
                .map(action -> new ActionWords(labels, view.complaint()).of(action))
                .orElseGet(() -> Deeds.of(command).label());
    }

    private Optional<StageId> stage() {
        return view.complaint().stages().stream()
                .map(StageRecord::stage)
                .filter(stage -> stage.value().equals(asked().get("stage")))
                .findFirst();
    }

    String address() {
        return CaseAddress.of(reference().value()) + "/" + Kebab.of(command);
    }
}
