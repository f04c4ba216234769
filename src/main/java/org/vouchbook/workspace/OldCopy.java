package org.vouchbook.workspace;

import java.nio.file.Path;

/// A file from before an erasure or another password.
///
/// @param file where it lies
public record OldCopy(Path file, Reason reason) {
    /// Why it may have to go.
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
