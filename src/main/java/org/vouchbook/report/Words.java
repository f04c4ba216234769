package org.vouchbook.report;

/// The words of the document in the reader's language: this package has none of its own.
@FunctionalInterface
public interface Words {
    /// The text of a key, filled in with the arguments.
    String of(String key, Object... arguments);
}
