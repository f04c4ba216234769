package org.vouchbook.ui;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.vouchbook.domain.ChangeLabel;
import org.vouchbook.ui.kit.Shown;
import org.vouchbook.workspace.Change;

/// Taking back and doing again, with the quiet line that says what was done: the same in every window that writes.
public final class Undoing {
    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
    private static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Shift+Z");
    private static final KeyCombination REDO_TOO = KeyCombination.valueOf("Shortcut+Y");

    private final Session session;
    private final NoticeLine notice;

    /// With a line of its own, for a window that lies over the main one. It follows the book as long as it is open, so
    /// that there is one for all times the window opens.
    public Undoing(Session session) {
        this(session, new NoticeLine());
    }

    Undoing(Session session, NoticeLine notice) {
        this.session = session;
        this.notice = notice;
        session.changes().onChange(this::tell);
    }

    /// Puts the line over the bottom of a new window's content, as long as that is open: the line is there for all
    /// times the window opens and must keep none of them.
    public void over(StackPane content) {
        notice.setVisible(false);
        StackPane.setAlignment(notice, Pos.BOTTOM_CENTER);
        Shown.follow(content, () -> {
            content.getChildren().add(notice);
            return () -> content.getChildren().remove(notice);
        });
    }

    /// For a filter on the keys of a window, because a text field takes Ctrl+Z even when it has nothing to undo.
    public void filter(KeyEvent event) {
        boolean undo = UNDO.match(event);
        boolean redo = REDO.match(event) || REDO_TOO.match(event);
        if ((undo && !textWants(event, true)) || (redo && !textWants(event, false))) {
            event.consume();
            if (undo) {
                undo();
            } else {
                redo();
            }
        }
    }

    private static boolean textWants(KeyEvent event, boolean undo) {
        Scene scene = event.getSource() instanceof Node node ? node.getScene() : (Scene) event.getSource();
        return scene != null
                && scene.getFocusOwner() instanceof TextInputControl text
                && text.isEditable()
                && (undo ? text.isUndoable() : text.isRedoable());
    }

    private void undo() {
        session.background().run(session.workspace()::undo, undone -> orNothing(undone, "window.nothing_to_undo"));
    }

    private void redo() {
        session.background().run(session.workspace()::redo, redone -> orNothing(redone, "window.nothing_to_redo"));
    }

    private void orNothing(Optional<ChangeLabel> done, String nothing) {
        if (done.isEmpty()) {
            notice.show(Messages.of(nothing));
        }
    }

    private void tell(Change change) {
        String what = Messages.of(change.label());
        switch (change.action()) {
            case DONE -> notice.show(what, Messages.of("window.undo"), this::undo);
            case UNDONE -> notice.show(Messages.of("window.undone", what), Messages.of("window.redo"), this::redo);
            case REDONE -> notice.show(what, Messages.of("window.undo"), this::undo);
        }
    }
}
