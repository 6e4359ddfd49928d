package org.redress.core.spi;

import java.util.List;

/// The areas found cannot work together, or not with the authority's settings.
public final class AreasRefused extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    AreasRefused(List<String> problems) {
        super(String.join("; ", problems));
        this.problems = List.copyOf(problems);
    }

    /// Every problem, each in one sentence.
    public List<String> problems() {
        return problems;
    }
}
