package org.vouchbook;

import javafx.animation.PauseTransition;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.kit.EmptyState;
import org.vouchbook.ui.kit.Icon;

/// Stands in the window while there is no open book: it is worked on, or takes its time to open.
final class WorkingPage extends StackPane {
    /// Most books are open before; a word that flashes up helps nobody.
    private static final Duration SOON = Duration.millis(800);

    /// While the closed book is worked on.
    WorkingPage() {
        this(Icon.LOCK, Messages.of("password.working"));
    }

    private WorkingPage(Icon icon, String sentence) {
        super(new EmptyState(icon, sentence));
        getStyleClass().add("page");
    }

    /// Says soon that the book is being opened, unless something else stands in the window by then.
    ///
    /// @param then runs too
    static void whileOpening(Scene scene, Runnable then) {
        Parent empty = scene.getRoot();
        var soon = new PauseTransition(SOON);
        soon.setOnFinished(_ -> {
            if (empty.equals(scene.getRoot())) {
                scene.setRoot(new WorkingPage(Icon.PLAYBOOK, Messages.of("window.opening")));
                then.run();
            }
        });
        soon.play();
    }
}
