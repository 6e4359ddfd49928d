package org.redress.core.http.wire;

/// What things are called in JSON.
final class OutputNames {

    /// Pence inside, pounds outside.
    static final String AMOUNT = "amountGbp";

    private OutputNames() {}

    static String field(String component) {
        return component.equals("amountPence") || component.equals("pence") ? AMOUNT : component;
    }

    /// The name of a type's schema, which tells nested records of one name apart.
    static String of(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return (outer == null ? "" : outer.getSimpleName()) + type.getSimpleName();
    }
}
