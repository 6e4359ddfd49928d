package org.redress.app.setup;

import java.util.List;

/// The configuration or the plugins folder is at fault.
public final class SetupRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    SetupRefused(List<String> problems) {
        super(String.join("; ", problems));
        this.problems = List.copyOf(problems);
    }

    /// Every problem, each in one sentence that begins with the key or the file.
    public List<String> problems() {
        return problems;
    }
}
