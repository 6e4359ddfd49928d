package org.redress.app.command;

/// The command line asks for what cannot be meant.
final class WrongUsage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongUsage(String message) {
        super(message);
    }
}
