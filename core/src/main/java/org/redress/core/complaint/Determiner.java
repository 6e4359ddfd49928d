package org.redress.core.complaint;

/// Who determined a remedy. Nobody named means the council.
public enum Determiner {
    COUNCIL,
    OMBUDSMAN
}
