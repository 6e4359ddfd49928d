package org.redress.core.spi;

/// An answer that a field offers.
///
/// @param value as it is given
/// @param label what people call it
public record Option(String value, String label) {}
