package org.vouchbook.domain;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The book cannot be opened or written, for a reason that the user can understand and act on.
public final class BookException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /// Why.
    public enum Fault {
        /// Another Vouchbook has it open.
        IN_USE,
        /// The file is missing, empty or unreadable where a book is expected.
        DAMAGED,
        /// A newer Vouchbook wrote it.
        NEWER,
        /// The folder or file may not be written.
        READ_ONLY,
        DISK_FULL,
        /// The folder is not there, such as on a disk that was taken away.
        VANISHED,
        /// Nothing of a book lies where one is sought; nothing was made there.
        MISSING,
        /// Another program put its own file in the place of one of the open book's.
        REPLACED,
        /// It has a password, and nobody has typed it yet.
        LOCKED,
        /// A file with a whole book has a password of its own, and nobody has typed it yet.
        SEALED,
        /// It has a password, but the file that tells the right one is gone or damaged.
        KEY_LOST,
        /// What is to be done at once is more than the program has memory for; nothing was changed.
        MEMORY,
        /// Anything else that the file system said.
        FAILED
    }

    private final Fault fault;
    private final String path;

    /// A fault of the book or folder at `path`.
    public BookException(Fault fault, Path path, @Nullable Throwable cause) {
        super(fault + " " + path, cause);
        this.fault = fault;
        this.path = path.toString();
    }

    /// What is wrong.
    public Fault fault() {
        return fault;
    }

    /// The file or folder it happened to.
    public String path() {
        return path;
    }
}
