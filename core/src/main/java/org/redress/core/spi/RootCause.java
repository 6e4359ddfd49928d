package org.redress.core.spi;

import java.util.List;

/// What a complaint can come from, for investigators to choose.
///
/// @param code as it stands in a form that is filled in
/// @param label what people call it
public record RootCause(String code, String label) {

    /// What most services find.
    public static final List<RootCause> USUAL =
            List.of(
                    new RootCause("communication", "Communication or information"),
                    new RootCause("delay", "Delay or backlog"),
                    new RootCause("human-error", "A mistake by a person"),
                    new RootCause("conduct", "Conduct or attitude"),
                    new RootCause("process-not-followed", "The process was not followed"),
                    new RootCause("process-at-fault", "The process or policy is at fault"),
                    new RootCause("training", "Training or knowledge"),
                    new RootCause("capacity", "Staffing or capacity"),
                    new RootCause("systems", "Systems or records"),
                    new RootCause("partner", "A contractor or partner"),
                    new RootCause("none", "No fault was found"),
                    new RootCause("other", "Something else"));
}
