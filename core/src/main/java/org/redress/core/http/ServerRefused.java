package org.redress.core.http;

/// The server may not, or cannot, listen as it was told.
public final class ServerRefused extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    ServerRefused(String message) {
        super(message);
    }

    ServerRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
