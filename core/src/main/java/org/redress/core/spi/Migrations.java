package org.redress.core.spi;

/// A plugin's own tables. Core migrates first; then each area into its own schema, with its own
/// history.
///
/// @param schema the schema they live in
/// @param folder a folder on the plugin's module path whose name is no legal package name, such as
///   `db/migration-example`, so that it needs no `opens`
public record Migrations(String schema, String folder) {}
