package org.redress.architecture.planted.app;

import org.apache.pdfbox.pdmodel.PDDocument;

/// Only what prints letters writes PDF.
public record WritesPdf(PDDocument what) {}
