package org.redress.architecture.planted.core.tables;

import java.sql.ResultSet;

/// A declared table is text: it reads no rows.
public record ReadsRows(ResultSet rows) {}
