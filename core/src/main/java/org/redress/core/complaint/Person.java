package org.redress.core.complaint;

/// Somebody on a complaint, as entered: the id goes to the journal, the name does not.
///
/// @param id the same for every part that this person takes in the complaint
/// @param name their name
public record Person(PersonId id, Text name) {

    public static Person named(String name) {
        return new Person(PersonId.random(), Text.of(name));
    }
}
