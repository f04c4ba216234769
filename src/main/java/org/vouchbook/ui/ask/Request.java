package org.vouchbook.ui.ask;

/// What a referrer is asked to do (E14).
enum Request {
    CALL,
    EMAIL,
    TEXT,
    LETTER,
    MEETING,
    /// No action at all: level 0.
    NAME_ONLY
}
