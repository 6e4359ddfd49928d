package org.redress.app.signin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.core.access.Officer;

/// A sign-in that takes everybody's word: for a trial, on one machine.
///
/// @param officers whom one may choose to be
public record ChosenOfficer(List<Officer> officers) implements SignIn {

    public ChosenOfficer {
        officers = List.copyOf(officers);
    }

    @Override
    public Invitation invitation() {
        return new Invitation.Choose(officers);
    }

    @Override
    public Optional<Officer> proven(Map<String, String> answer) {
        return officer(answer.getOrDefault("officer", ""));
    }

    @Override
    public Optional<Officer> officer(String id) {
        return officers.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
