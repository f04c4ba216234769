package org.vouchbook.ui;

import javafx.scene.layout.Region;

/// The panel with everything about one person, as the list beside it knows it.
public interface PersonPane {
    /// What is shown.
    Region node();

    /// Shows a person.
    void show(long contactId);

    /// Shows nobody.
    void clear();

    /// Gives the keyboard to the panel.
    void focus();
}
