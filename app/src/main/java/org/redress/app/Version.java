package org.redress.app;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/// The version of the module that runs, which Maven writes into its descriptor.
public final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"Redress " + number()};
    }

    /// The version's number; `not packaged` where nothing was packaged.
    public static String number() {
        return Optional.ofNullable(Version.class.getModule().getDescriptor())
                .flatMap(descriptor -> descriptor.rawVersion())
                .orElse("not packaged");
    }
}
