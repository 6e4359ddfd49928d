package org.redress.architecture.planted.adults;

import java.sql.Connection;

/// A plugin touches no database.
public record ReadsTables(Connection what) {}
