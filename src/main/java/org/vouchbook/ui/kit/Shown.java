package org.vouchbook.ui.kit;

import javafx.beans.Observable;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;
import javafx.util.Subscription;

/// Follows something as long as a node is in a window that shows: what outlives its windows keeps none of them.
public final class Shown {
    private final Observable what;
    private final Runnable update;
    private Subscription following = Subscription.EMPTY;

    private Shown(Observable what, Runnable update) {
        this.what = what;
        this.update = update;
    }

    /// Whether a node is in a window that shows; for values, which have `when`.
    public static ObservableValue<Boolean> of(Node node) {
        return node.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false);
    }

    /// For lists: runs when the window opens, and whenever the list has changed since.
    public static void follow(Node node, Observable list, Runnable update) {
        of(node).subscribe(new Shown(list, update)::turn);
    }

    private void turn(boolean showing) {
        following.unsubscribe();
        following = Subscription.EMPTY;
        if (showing) {
            update.run();
            following = what.subscribe(update);
        }
    }
}
