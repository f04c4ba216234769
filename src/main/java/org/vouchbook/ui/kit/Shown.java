package org.vouchbook.ui.kit;

import java.util.function.Supplier;
import javafx.beans.Observable;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;
import javafx.util.Subscription;

/// Follows something as long as a node is in a window that shows: what outlives its windows keeps none of them.
public final class Shown {
    private final Supplier<Subscription> beginning;
    private Subscription following = Subscription.EMPTY;

    private Shown(Supplier<Subscription> beginning) {
        this.beginning = beginning;
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
        follow(node, () -> {
            update.run();
            return list.subscribe(update);
        });
    }

    /// For anything else.
    ///
    /// @param beginning runs whenever a window with the node opens; what it returns ends with that
    public static void follow(Node node, Supplier<Subscription> beginning) {
        of(node).subscribe(new Shown(beginning)::turn);
    }

    private void turn(boolean showing) {
        following.unsubscribe();
        following = Subscription.EMPTY;
        if (showing) {
            following = beginning.get();
        }
    }
}
