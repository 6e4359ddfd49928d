package org.redress.architecture.planted.core.store;

/// Only the command line writes to the terminal.
public final class Prints {

    private Prints() {}

    public static void print() {
        System.out.println();
    }
}
