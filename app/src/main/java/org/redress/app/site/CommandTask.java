package org.redress.app.site;

import java.util.Map;
import org.redress.app.desk.CaseAddress;
import org.redress.app.desk.CommandForm;
import org.redress.core.casework.CaseView;
import org.redress.core.complaint.Command;
import org.redress.core.complaint.Reference;
import org.redress.core.http.wire.Kebab;

/// A command that the visitor may give on a case.
///
/// @param settled what the address settles, by field
record CommandTask(
        Visit visit,
        CaseView view,
        Class<? extends Command> command,
        Map<String, String> settled,
        CommandForm form) {

    Reference reference() {
        return view.complaint().reference();
    }

    /// The query of the address.
    Map<String, String> asked() {
        return visit.anyQuery() instanceof Found.Here<Map<String, String>>(var query)
                ? query
                : Map.of();
    }

    String address() {
        return CaseAddress.of(reference().value()) + "/" + Kebab.of(command);
    }
}
