package org.redress.core.complaint;

/// The code of a concern category in its area's vocabulary.
///
/// @param value the code as declared
public record CategoryCode(String value) {

    @Override
    public String toString() {
        return value;
    }
}
