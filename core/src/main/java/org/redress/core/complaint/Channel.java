package org.redress.core.complaint;

/// How a contact reached the council.
public enum Channel {
    EMAIL,
    WEB,
    PHONE,
    LETTER,
    IN_PERSON,
    SOCIAL_MEDIA,
    COUNCILLOR,
    MP,
    /// An earlier record does not say; never offered for live work.
    NOT_KNOWN
}
