package org.redress.core.http;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// The names by which this server may be called. A page elsewhere that points a name of its own at
/// this machine (DNS rebinding) calls it by another one.
final class HostNames {

    private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Set<String> names;

    HostNames(Set<String> configured) {
        names = new TreeSet<>(LOCAL);
        configured.forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
    }

    boolean has(String authority) {
        return names.contains(withoutPort(authority).toLowerCase(Locale.ROOT));
    }

    private static String withoutPort(String authority) {
        int colon = authority.lastIndexOf(':');
        boolean port =
                colon >= 0 && authority.substring(colon + 1).chars().allMatch(Character::isDigit);
        return port && colon > authority.lastIndexOf(']')
                ? authority.substring(0, colon)
                : authority;
    }
}
