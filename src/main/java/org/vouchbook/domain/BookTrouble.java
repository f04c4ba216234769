package org.vouchbook.domain;

import java.util.List;

/// What is wrong around an open book, in its folder or on its disk.
public sealed interface BookTrouble {
    /// The folder is not there: a stick was pulled out, a network folder is away.
    ///
    /// @param folder its path
    record Vanished(String folder) implements BookTrouble {}

    /// The folder may not be written.
    ///
    /// @param folder its path
    record ReadOnly(String folder) implements BookTrouble {}

    /// The disk is full.
    ///
    /// @param folder the path of the book on it
    record Full(String folder) implements BookTrouble {}

    /// Another program put its own file in the place of one of the open book's, or removed it.
    ///
    /// @param file its name
    record Replaced(String file) implements BookTrouble {}

    /// A program that keeps folders equal has put copies beside the book, because two computers wrote at a time.
    ///
    /// @param copies their names, at least one
    record Copies(List<String> copies) implements BookTrouble {
        /// Keeps its own copy.
        public Copies {
            copies = List.copyOf(copies);
        }
    }
}
