package org.vouchbook.domain;

/// One change of one row.
public sealed interface Edit {
    /// The row that is written or taken away.
    Row row();

    /// The row stands in the book as given, whether it was there before or not.
    record Put(Row row) implements Edit {}

    /// The row leaves the book.
    record Delete(Row row) implements Edit {}
}
