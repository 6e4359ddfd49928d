package org.redress.core.http.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Optional;

/// A type of value that a request may carry: how it is read, and the schema that says so.
public sealed interface InputType
        permits WordInput,
                TextInput,
                DayInput,
                ChoiceInput,
                FlagInput,
                WholeInput,
                MoneyInput,
                FindingsInput,
                ListInput,
                UnionInput,
                Form {

    /// The value; empty when something is wrong, which `reading` then knows.
    ///
    /// @param at where it stands, for the errors
    Optional<Object> read(JsonNode node, String at, Reading reading);

    /// The JSON Schema of the values that are taken.
    ///
    /// @param schemas takes the schemas that have a name
    ObjectNode schema(Schemas schemas);

    /// A value that arrives as text: in an address or a header.
    default Optional<Object> readText(String text, String at, Reading reading) {
        return read(TextNode.valueOf(text), at, reading);
    }
}
