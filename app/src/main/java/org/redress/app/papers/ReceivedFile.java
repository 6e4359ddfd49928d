package org.redress.app.papers;

import java.nio.file.Path;

/// A file that was sent.
///
/// @param path where it lies meanwhile
/// @param name made safe
/// @param size in bytes
public record ReceivedFile(Path path, FileName name, long size) {}
