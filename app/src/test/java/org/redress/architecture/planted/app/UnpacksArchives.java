package org.redress.architecture.planted.app;

import org.tukaani.xz.XZInputStream;

/// Only the database's package unpacks anything.
public record UnpacksArchives(XZInputStream what) {}
