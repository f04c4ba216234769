package org.vouchbook.ui.today;

/// Opens an ask of somebody, to be prepared and noted.
public interface Asking {
    /// Opens it.
    ///
    /// @param words what was said already; empty: nothing
    void ask(long contactId, String words);
}
