package org.redress.core.store;

import java.util.List;

/// The reports that the areas declare cannot be drawn.
public final class ReportsRefused extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    ReportsRefused(List<String> problems) {
        super(String.join("; ", problems));
        this.problems = List.copyOf(problems);
    }

    /// Every problem, each naming the report and the table.
    public List<String> problems() {
        return problems;
    }
}
