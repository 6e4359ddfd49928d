package org.redress.core.casework;

import java.util.List;
import org.redress.core.complaint.Basis;
import org.redress.core.complaint.Command;
import org.redress.core.complaint.Reference;

/// A complaint from its receipt on, as a list of commands in order.
///
/// @param commands the first is `Receive`
/// @param basis on what footing they are all taken
/// @param officer who brings it
public record History(
        Reference complaint,
        List<Command> commands,
        Basis basis,
        String officer,
        Equality equality) {

    public History {
        commands = List.copyOf(commands);
    }
}
