package org.redress.core.letter;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A kind of letter that an area sends.
///
/// @param id lower-case letters and digits joined by hyphens; stored with every letter, so never
///   renamed, never reused
/// @param label what officers call it
/// @param occasion when it is written
/// @param template the text that it starts from, until a council writes its own: plain paragraphs;
///   a line that begins with `# ` is a heading, with `- ` an item of a list; names in double braces
///   are filled in ([Names]); square brackets mark what an officer still has to write
/// @param requirements what it must contain
/// @param asked what the officer is asked before it is filled in
/// @param signedBy the name of who signs it, such as the label of a role: under the letter stands
///   who that is, where it is known, else the council's usual signature
public record LetterType(
        String id,
        String label,
        Occasion occasion,
        String template,
        List<Requirement> requirements,
        List<Asked> asked,
        Optional<String> signedBy) {

    private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";

    public LetterType {
        requirements = List.copyOf(requirements);
        asked = List.copyOf(asked);
        if (!id.matches(ID)) {
            throw new IllegalArgumentException("'" + id + "' is no id of a letter");
        }
        Set<String> seen = new HashSet<>();
        for (Requirement requirement : requirements) {
            if (!seen.add(requirement.id())) {
                throw new IllegalArgumentException(
                        "letter '" + id + "' asks twice for '" + requirement.id() + "'");
            }
        }
    }

    public static LetterType of(String id, String label, Occasion occasion, String template) {
        return new LetterType(
                id, label, occasion, template, List.of(), List.of(), Optional.empty());
    }

    /// The same with more that it must contain.
    public LetterType needing(Requirement... more) {
        return new LetterType(
                id,
                label,
                occasion,
                template,
                Stream.concat(requirements.stream(), Stream.of(more)).toList(),
                asked,
                signedBy);
    }

    /// The same with more that is asked.
    public LetterType asking(Asked... more) {
        return new LetterType(
                id,
                label,
                occasion,
                template,
                requirements,
                Stream.concat(asked.stream(), Stream.of(more)).toList(),
                signedBy);
    }

    /// The same that starts from another text.
    public LetterType saying(String text) {
        return new LetterType(id, label, occasion, text, requirements, asked, signedBy);
    }

    /// The same, signed by whom a name stands for.
    public LetterType signedBy(String name) {
        return new LetterType(
                id, label, occasion, template, requirements, asked, Optional.of(name));
    }

    public Optional<Requirement> requirement(String wanted) {
        return requirements.stream().filter(it -> it.id().equals(wanted)).findFirst();
    }
}
