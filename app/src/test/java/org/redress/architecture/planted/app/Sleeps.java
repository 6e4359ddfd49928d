package org.redress.architecture.planted.app;

/// Nothing waits by sleeping.
public final class Sleeps {

    private Sleeps() {}

    public static void sleep() throws InterruptedException {
        Thread.sleep(1);
    }
}
