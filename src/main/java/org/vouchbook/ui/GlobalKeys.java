package org.vouchbook.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys that work on every page.
final class GlobalKeys {
    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
    private static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Shift+Z");
    private static final KeyCombination REDO_TOO = KeyCombination.valueOf("Shortcut+Y");
    private static final KeyCombination SEARCH = KeyCombination.valueOf("Shortcut+K");
    private static final KeyCombination FIND = KeyCombination.valueOf("Shortcut+F");
    private static final KeyCombination NEW = KeyCombination.valueOf("Shortcut+N");
    private static final KeyCombination NEW_REFERRAL = KeyCombination.valueOf("Shortcut+Shift+N");
    private static final KeyCombination IMPORT = KeyCombination.valueOf("Shortcut+I");

    private final MainWindow window;

    GlobalKeys(MainWindow window) {
        this.window = window;
    }

    /// Undo comes as a filter, because a text field takes Ctrl+Z even when it has nothing to undo.
    void filter(KeyEvent event) {
        boolean undo = UNDO.match(event);
        boolean redo = REDO.match(event) || REDO_TOO.match(event);
        if ((undo && !textWants(event, true)) || (redo && !textWants(event, false))) {
            event.consume();
            if (undo) {
                window.undo();
            } else {
                window.redo();
            }
        }
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

    private static boolean textWants(KeyEvent event, boolean undo) {
        Scene scene = ((Node) event.getSource()).getScene();
        return scene != null
                && scene.getFocusOwner() instanceof TextInputControl text
                && text.isEditable()
                && (undo ? text.isUndoable() : text.isRedoable());
    }
}
