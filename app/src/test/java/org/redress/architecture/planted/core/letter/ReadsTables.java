package org.redress.architecture.planted.core.letter;

import java.sql.Connection;

/// A pure package touches no database.
public record ReadsTables(Connection what) {}
