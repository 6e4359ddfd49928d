package org.redress.app.page;

/// A way on.
public record Link(String text, String address) {}
