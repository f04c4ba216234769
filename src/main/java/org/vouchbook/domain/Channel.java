package org.vouchbook.domain;

/// How the referrer introduces (A3).
public enum Channel {
    EMAIL,
    CALL,
    TEXT_MESSAGE,
    LETTER,
    IN_PERSON,
    SOCIAL_MESSAGE
}
