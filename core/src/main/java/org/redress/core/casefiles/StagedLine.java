package org.redress.core.casefiles;

import org.redress.core.spi.CaseFile.Line;

/// A line of a case file, with the key that brings it together with others.
///
/// @param key the record that it belongs to
/// @param sound whether its fields could be read; a line that is not has been refused already and
///   has none
record StagedLine(String key, Line line, boolean sound) {}
