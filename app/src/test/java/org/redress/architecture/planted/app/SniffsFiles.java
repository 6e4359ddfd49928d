package org.redress.architecture.planted.app;

import org.apache.tika.mime.MimeTypes;

/// Finds out what files are outside the room for it.
record SniffsFiles(MimeTypes types) {}
