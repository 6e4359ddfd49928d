package org.redress.core.http;

import java.util.regex.Pattern;

/// Addresses that take larger bodies than others.
///
/// @param path of them all
/// @param most the most bytes that a body may have there
public record LargeBodies(Pattern path, long most) {

    boolean holds(String address) {
        return path.matcher(address).matches();
    }
}
