package org.vouchbook.storage;

/// What was read is no whole backup, journal or book of ours: it is damaged, changed, or something else.
final class BadBookException extends Exception {
    private static final long serialVersionUID = 1;

    /// @param expected what should have stood there (no values: they may be somebody's)
    BadBookException(String expected) {
        super("not " + expected);
    }

    BadBookException(String expected, Throwable cause) {
        super("not " + expected, cause);
    }

    static void unless(boolean holds, String expected) throws BadBookException {
        if (!holds) {
            throw new BadBookException(expected);
        }
    }
}
