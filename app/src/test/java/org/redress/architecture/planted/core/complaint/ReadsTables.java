package org.redress.architecture.planted.core.complaint;

import java.sql.Connection;

/// A pure package touches no database.
public record ReadsTables(Connection what) {}
