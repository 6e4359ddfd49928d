package org.redress.core.http;

import java.util.Optional;
import java.util.Set;

/// How the server listens.
///
/// @param host the address to bind, such as `localhost`
/// @param port the port; 0 for any that is free
/// @param names further host names by which clients may call the server, besides `localhost` and
///   its addresses
/// @param largestJson the most bytes that a JSON body may have
/// @param largestBody the most bytes that any body may have
/// @param large where larger bodies are taken
public record ServerSettings(
        String host,
        int port,
        Set<String> names,
        int largestJson,
        long largestBody,
        Optional<LargeBodies> large) {

    private static final int MEBIBYTE = 1024 * 1024;

    public ServerSettings {
        names = Set.copyOf(names);
    }

    /// Without larger bodies anywhere.
    public ServerSettings(
            String host, int port, Set<String> names, int largestJson, long largestBody) {
        this(host, port, names, largestJson, largestBody, Optional.empty());
    }

    /// The same, with larger bodies taken at some addresses.
    public ServerSettings with(LargeBodies bodies) {
        return new ServerSettings(host, port, names, largestJson, largestBody, Optional.of(bodies));
    }

    /// The most bytes that a body may have anywhere.
    long largestOfAll() {
        return Math.max(largestBody, large.map(LargeBodies::most).orElse(0L));
    }

    /// On this machine only.
    public static ServerSettings local(int port) {
        return new ServerSettings("localhost", port, Set.of(), MEBIBYTE, 16L * MEBIBYTE);
    }
}
