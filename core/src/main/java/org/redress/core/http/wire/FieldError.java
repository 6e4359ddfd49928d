package org.redress.core.http.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.redress.core.complaint.Refusal;

/// What is wrong with one field of a request, or which rule refuses it.
///
/// @param field where it stands, such as `complainant.name`; empty where no one field is to blame
/// @param rule a stable id of the rule
/// @param reason in plain words
/// @param source where the rule stands, for a rule of law, code or policy
/// @param discretion the discretion that would allow it, where there is one
public record FieldError(
        Optional<String> field,
        String rule,
        String reason,
        Optional<String> source,
        Optional<String> discretion) {

    public static FieldError of(String field, String rule, String reason) {
        return new FieldError(
                Optional.of(field).filter(name -> !name.isEmpty()),
                rule,
                reason,
                Optional.empty(),
                Optional.empty());
    }

    public static FieldError of(Refusal refusal) {
        return new FieldError(
                refusal.field().map(OutputNames::field),
                refusal.rule(),
                refusal.reason(),
                Optional.of(refusal.source().toString()),
                refusal.discretion());
    }

    ObjectNode json() {
        ObjectNode json = Json.object();
        field.ifPresent(name -> json.put("field", name));
        json.put("rule", rule).put("reason", reason);
        source.ifPresent(where -> json.put("source", where));
        discretion.ifPresent(words -> json.put("discretion", words));
        return json;
    }
}
