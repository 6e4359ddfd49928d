package org.redress.app.page;

import java.util.List;
import java.util.Optional;

/// What every page of the site has around it.
///
/// @param council whose site it is
/// @param stylesheets the addresses of the stylesheets
/// @param script the address of the script that makes pages better; they work without it
/// @param person who is signed in
/// @param navigation where they may go
public record Frame(
        String council,
        List<String> stylesheets,
        Optional<String> script,
        Optional<Person> person,
        List<Place> navigation) {

    public Frame {
        stylesheets = List.copyOf(stylesheets);
        navigation = List.copyOf(navigation);
    }

    /// A frame with nobody signed in.
    public Frame(String council, String stylesheet) {
        this(council, List.of(stylesheet), Optional.empty(), Optional.empty(), List.of());
    }

    /// Who is signed in.
    ///
    /// @param token what every form of theirs carries
    public record Person(String name, String post, String token) {}

    /// A place to go.
    public record Place(String label, String address, boolean current) {}
}
