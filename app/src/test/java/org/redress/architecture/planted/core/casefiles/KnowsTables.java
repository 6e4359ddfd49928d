package org.redress.architecture.planted.core.casefiles;

import org.redress.architecture.planted.core.store.KnowsWeb;

/// Case files go through the same rules as live work.
public record KnowsTables(KnowsWeb what) {}
