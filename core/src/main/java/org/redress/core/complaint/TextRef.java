package org.redress.core.complaint;

import java.util.UUID;

/// Stands in the journal for a text that is kept apart from it, so that the text can be erased and
/// the journal still verifies.
///
/// @param id names the text in the store of personal data
/// @param digest see [Text#digest()]
public record TextRef(UUID id, String digest) {}
