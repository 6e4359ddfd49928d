package org.redress.architecture.planted.core.procedure;

import java.nio.file.Path;

/// A pure package touches no file.
public record ReadsFiles(Path what) {}
