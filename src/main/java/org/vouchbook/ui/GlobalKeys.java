package org.vouchbook.ui;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys that work on every page, beside those of [Undoing].
final class GlobalKeys {
    private static final KeyCombination SEARCH = KeyCombination.valueOf("Shortcut+K");
    private static final KeyCombination FIND = KeyCombination.valueOf("Shortcut+F");
    private static final KeyCombination NEW = KeyCombination.valueOf("Shortcut+N");
    private static final KeyCombination NEW_REFERRAL = KeyCombination.valueOf("Shortcut+Shift+N");
    private static final KeyCombination IMPORT = KeyCombination.valueOf("Shortcut+I");

    private final MainWindow window;

    GlobalKeys(MainWindow window) {
        this.window = window;
    }

    /// Keys that no control has wanted.
    void handle(KeyEvent event) {
        if (SEARCH.match(event) || FIND.match(event)) {
            window.page().search();
        } else if (NEW.match(event)) {
            window.navigator().newPerson();
        } else if (NEW_REFERRAL.match(event)) {
            window.navigator().newReferral(null);
        } else if (IMPORT.match(event)) {
            window.navigator().importFiles(List.of());
        } else if (event.isShortcutDown() && event.getCode().isDigitKey()) {
            window.showPage(event.getCode().getCode() - KeyCode.DIGIT1.getCode());
        } else {
            window.page().key(event);
            return;
        }
        event.consume();
    }
}
