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
    /// The book is damaged, or a newer Vouchbook wrote it.
    UNREADABLE(4),
    /// The import left out rows or a file; the rest is in the book.
    PARTLY(5);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    /// The process's exit code, 0 to 5.
    public int code() {
        return code;
    }

    static Exit of(Exception failure) {
        if (failure instanceof BookException book) {
            return switch (book.fault()) {
                case IN_USE -> IN_USE;
                case DAMAGED, NEWER -> UNREADABLE;
                default -> FAILED;
            };
        }
        return FAILED;
    }
}
