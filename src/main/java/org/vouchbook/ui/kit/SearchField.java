package org.vouchbook.ui.kit;

import atlantafx.base.controls.CustomTextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// A field to search in, with the keys that lead to it. Escape empties it.
public final class SearchField extends CustomTextField {
    public SearchField(String prompt, KeyCombination keys) {
        getStyleClass().add("search-field");
        setPromptText(prompt);
        setAccessibleText(prompt);
        setRight(new KeyHint(keys));
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
                clear();
                e.consume();
            }
        });
    }
}
