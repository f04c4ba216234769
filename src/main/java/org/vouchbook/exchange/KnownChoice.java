package org.vouchbook.exchange;

/// What happens to a row whose person is already known.
public enum KnownChoice {
    /// Nothing of the row is taken.
    SKIP,
    /// What is missing is added; nothing is overwritten.
    COMPLETE
}
