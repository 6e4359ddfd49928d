package org.redress.app.setup;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The settings that a variable of the environment may give: `REDRESS_` and the key in capitals,
/// such as `REDRESS_COUNCIL_SHORT_NAME` for `council.short-name`.
final class EnvironmentKeys {

    private static final List<String> KEYS =
            List.of(
                    "council.name",
                    "council.short-name",
                    "council.population",
                    "council.address",
                    "council.phone",
                    "council.email",
                    "council.signature",
                    "ombudsman.name",
                    "ombudsman.website",
                    "ombudsman.phone",
                    "calendar.bank-holidays",
                    "documents.largest-file-mb",
                    "documents.largest-case-mb",
                    "access.session-key");

    private EnvironmentKeys() {}

    /// The settings given, by key; an empty variable gives none.
    static Map<String, String> configured(Map<String, String> environment) {
        Map<String, String> configured = new HashMap<>();
        for (String key : KEYS) {
            String value = environment.getOrDefault(variable(key), "");
            if (!value.isBlank()) {
                configured.put(key, value);
            }
        }
        return configured;
    }

    private static String variable(String key) {
        return "REDRESS_" + key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }
}
