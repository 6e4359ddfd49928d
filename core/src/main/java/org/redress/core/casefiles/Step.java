package org.redress.core.casefiles;

import org.redress.core.complaint.Command;

/// A command and where in the case files it comes from.
///
/// @param column the column that says most of it, to name when it is refused
record Step(Command command, FileLayout file, int line, String column) {

    RefusedLine refused(String reason) {
        return RefusedLine.at(file.name(), line, column, reason);
    }
}
