package org.redress.architecture.planted.app;

import java.util.ServiceLoader;

/// Areas come through one door.
public final class LooksForServices {

    private LooksForServices() {}

    public static ServiceLoader<Runnable> services() {
        return ServiceLoader.load(Runnable.class);
    }
}
