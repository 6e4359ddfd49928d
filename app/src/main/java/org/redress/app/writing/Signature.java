package org.redress.app.writing;

import java.util.Map;
import java.util.Optional;
import org.redress.core.letter.LetterType;
import org.redress.core.letter.Names;

/// What stands under a letter.
final class Signature {

    private Signature() {}

    /// Puts who signs, and as what, in place of the council's usual signature, where that is known.
    ///
    /// @param values what a letter of the type has for its names
    static void put(LetterType type, Map<String, String> values) {
        type.signedBy()
                .ifPresent(role ->
                        Optional.ofNullable(values.get(role))
                                .filter(name -> !name.isBlank())
                                .ifPresent(name ->
                                        values.put(
                                                Names.SIGNATURE,
                                                String.join(
                                                        "\n",
                                                        name,
                                                        role,
                                                        values.getOrDefault(Names.COUNCIL, "")))));
    }
}
