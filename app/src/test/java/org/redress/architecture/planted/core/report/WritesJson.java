package org.redress.architecture.planted.core.report;

import com.fasterxml.jackson.core.JsonFactory;

/// A pure package knows no JSON.
public record WritesJson(JsonFactory what) {}
