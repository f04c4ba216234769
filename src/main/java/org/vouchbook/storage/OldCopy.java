package org.vouchbook.storage;

import java.nio.file.Path;

/// A file from earlier that tells more than the book now does, or can no longer be opened.
///
/// @param file where it lies
public record OldCopy(Path file, Reason reason) {
    /// What is wrong with it.
    public enum Reason {
        /// It knows a person who was erased since.
        ERASED,
        /// It can be read without the password that the book now has.
        READABLE,
        /// An earlier password or recovery key opens it.
        EARLIER_PASSWORD,
        /// The password that it was sealed with is no longer the book's.
        SEALED
    }
}
