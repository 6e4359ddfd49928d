package org.redress.architecture.planted.corporate;

import org.redress.architecture.planted.app.NamesPlugin;

/// A plugin does not see app.
public record SeesApp(NamesPlugin what) {}
