package org.redress.architecture.planted.core.http;

import picocli.CommandLine;

/// The command line is app's.
public record KnowsPicocli(CommandLine what) {}
