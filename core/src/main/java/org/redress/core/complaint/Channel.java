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
    MP
}
