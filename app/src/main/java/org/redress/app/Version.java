package org.redress.app;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/// The version of the module that runs, which Maven writes into its descriptor.
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        var version =
                Optional.ofNullable(Version.class.getModule().getDescriptor())
                        .flatMap(descriptor -> descriptor.rawVersion())
                        .orElse("not packaged");
        return new String[] {"Redress " + version};
    }
}
