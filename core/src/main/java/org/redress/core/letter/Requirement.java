package org.redress.core.letter;

import org.redress.core.calendar.Source;

/// Something that a letter must contain.
///
/// @param id lower-case words joined by hyphens, unique in its letter; kept with a letter that is
///   approved without it, so never renamed
/// @param label in plain words, such as `How to reach the Ombudsman`
/// @param source the law, Code or policy that asks for it
/// @param evidence how it is seen in the letter
public record Requirement(String id, String label, Source source, Evidence evidence) {}
