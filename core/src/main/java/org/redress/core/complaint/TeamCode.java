package org.redress.core.complaint;

/// The code of a team in its area's vocabulary.
///
/// @param value the code as declared
public record TeamCode(String value) {

    @Override
    public String toString() {
        return value;
    }
}
