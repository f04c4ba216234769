package org.vouchbook.ui.clients;

import java.util.EnumSet;
import java.util.Set;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.vouchbook.ui.PersonPane;

/// The panel follows the list: at once, but while somebody is searched for when the letters pause, as each would make
/// the panel read and lay out another person before the list is drawn. It has caught up before anything else is done.
final class FollowingPanel {
    /// Longer than between two letters, and hardly felt.
    private static final Duration PAUSE = Duration.millis(150);

    /// They write as letters do; what has no code is a letter of another keyboard.
    private static final Set<KeyCode> TYPING =
            EnumSet.of(KeyCode.SPACE, KeyCode.BACK_SPACE, KeyCode.SHIFT, KeyCode.UNDEFINED);

    private final ClientsViewModel model;
    private final PersonPane person;
    private final PauseTransition pause = new PauseTransition(PAUSE);

    FollowingPanel(ClientsViewModel model, PersonPane person) {
        this.model = model;
        this.person = person;
        pause.setOnFinished(_ -> show());
        model.selection().current().addListener(o -> {
            if (model.searching()) {
                pause.playFromStart();
            } else {
                show();
            }
        });
        show();
    }

    /// Sees to it that whoever leaves the search, by keyboard or mouse, finds the person selected.
    void watch(Node page, Node search) {
        search.focusedProperty().addListener(o -> catchUp());
        page.addEventFilter(MouseEvent.MOUSE_PRESSED, this::before);
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::before);
    }

    /// Shows the person selected, if the panel is behind.
    void catchUp() {
        if (pause.getStatus() == Animation.Status.RUNNING) {
            show();
        }
    }

    private void before(Event event) {
        if (!(event instanceof KeyEvent key) || !isTyping(key)) {
            catchUp();
        }
    }

    private static boolean isTyping(KeyEvent key) {
        KeyCode code = key.getCode();
        boolean command = key.isShortcutDown() || key.isControlDown() || key.isAltDown() || key.isMetaDown();
        return !command && (code.isLetterKey() || code.isDigitKey() || TYPING.contains(code));
    }

    private void show() {
        pause.stop();
        long id = model.selection().current().get();
        if (id == 0) {
            person.clear();
        } else {
            person.show(id);
        }
    }
}
