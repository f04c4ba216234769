package org.vouchbook.ui.today;

/// Opens an ask of somebody, to be prepared and noted.
public interface Asking {
    /// Opens it.
    ///
    /// @param words what was said already; empty: nothing
    /// @param wording the key of the wording that was said; empty: of none
    void ask(long contactId, String words, String wording);
}
