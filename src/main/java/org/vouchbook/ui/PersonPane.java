package org.vouchbook.ui;

import javafx.scene.layout.Region;
import org.vouchbook.domain.Row;

/// The panel with everything about one person, as the list beside it knows it.
public interface PersonPane {
    /// What is shown.
    Region node();

    /// Shows a person.
    void show(long contactId);

    /// Opens a record of the person who is shown or just about to be; of one that has no form it does nothing.
    void open(Row record);

    /// Shows nobody.
    void clear();

    /// Gives the keyboard to the panel.
    void focus();
}
