package org.redress.architecture.planted.app;

import com.samskivert.mustache.Template;

/// Only what puts letters into words fills templates in.
public record FillsTemplates(Template what) {}
