package org.redress.app.page;

/// A state as a word with a shape and a colour, so that none of them is needed alone.
///
/// @param word what it says
/// @param shape one character, not spoken
/// @param colour the class that colours it
public record Tag(String word, String shape, String colour) {}
