package org.redress.core.casefiles;

import java.time.LocalDate;
import org.redress.core.complaint.Command;

/// A command and where in the case files it comes from.
///
/// @param place the day by which it takes its place among the others
/// @param column the column that says most of it, to name when it is refused
record Step(Command command, LocalDate place, FileLayout file, int line, String column) {

    static Step of(Command command, FileLayout file, int line, String column) {
        return new Step(command, command.on(), file, line, column);
    }

    RefusedLine refused(String reason) {
        return RefusedLine.at(file.name(), line, column, reason);
    }
}
