package org.vouchbook.command;

import org.vouchbook.domain.BookException;

/// How a command ended, as a process says it. The numbers are documented and stay.
public enum Exit {
    DONE(0),
    /// A file or the disk refused; nothing was changed.
    FAILED(1),
    /// The command line was not understood.
    USAGE(2),
    /// The book is open in a window.
    IN_USE(3),
    /// The book is damaged, its key is lost, or a newer Vouchbook wrote it.
    UNREADABLE(4),
    /// The import left out rows or a file; the rest is in the book.
    PARTLY(5),
    /// The book has a password, and none or a wrong one was given.
    LOCKED(6),
    /// There is no book where it was sought.
    MISSING(7),
    /// There is no screen to open the window on.
    NO_SCREEN(8);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    /// The process's exit code, 0 to 8.
    public int code() {
        return code;
    }

    static Exit of(Exception failure) {
        if (failure instanceof BookException book) {
            return switch (book.fault()) {
                case IN_USE -> IN_USE;
                case DAMAGED, NEWER, KEY_LOST -> UNREADABLE;
                case LOCKED, SEALED -> LOCKED;
                case MISSING -> MISSING;
                default -> FAILED;
            };
        }
        return FAILED;
    }
}
