package org.vouchbook.ui.clients;

/// Writes the list as the user sees it to a file that they choose.
@FunctionalInterface
public interface ListExports {
    /// The kinds of file.
    enum Format {
        CSV,
        PDF
    }

    /// Asks where to and writes.
    void export(Format format, ShownPeople shown);
}
