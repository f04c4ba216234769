package org.vouchbook.ui.lock;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;
import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.stage.Modality;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.kit.Theme;
import org.vouchbook.workspace.Background;

/// Hides what every window shows, and asks for the password, when nobody has touched a key or the mouse for a while.
/// What was being typed is there again afterwards.
public final class IdleLock implements AutoCloseable {
    private static final int LOOK_SECONDS = 5;

    private final Stage main;
    private final Theme theme;
    private final Background background;
    private final IntSupplier minutes;
    private final LongSupplier nanoTime;
    private final Function<Runnable, UnlockView> view;
    private final EventHandler<InputEvent> touch = _ -> touched();
    private final ListChangeListener<Window> windows = this::windowsChanged;
    private final List<Node> hidden = new ArrayList<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("idle").daemon().factory());
    private long last;
    private @Nullable Stage lock;

    /// @param minutes after which it locks; 0: never
    /// @param nanoTime as [System#nanoTime]
    /// @param view makes the view that asks; it is given what to run when the password was right
    public IdleLock(
            Stage main,
            Theme theme,
            Background background,
            IntSupplier minutes,
            LongSupplier nanoTime,
            Function<Runnable, UnlockView> view) {
        this.main = main;
        this.theme = theme;
        this.background = background;
        this.minutes = minutes;
        this.nanoTime = nanoTime;
        this.view = view;
        touched();
    }

    /// Begins to watch.
    public void watch() {
        Window.getWindows().forEach(w -> w.addEventFilter(InputEvent.ANY, touch));
        Window.getWindows().addListener(windows);
        var _ = clock.scheduleWithFixedDelay(
                () -> background.deliver(this::look), LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    /// Locks if the time is over.
    void look() {
        long after = minutes.getAsInt();
        if (after > 0 && nanoTime.getAsLong() - last >= TimeUnit.MINUTES.toNanos(after)) {
            lock();
        }
    }

    /// Locks at once.
    public void lock() {
        if (lock != null || !main.isShowing()) {
            return;
        }
        hideEverything();
        var stage = new Stage();
        lock = stage;
        stage.initOwner(main);
        stage.initModality(Modality.APPLICATION_MODAL);
        stage.setTitle(Messages.of("unlock.title"));
        var scene = new Scene(view.apply(this::unlock), 520, 420);
        theme.dress(scene);
        stage.setScene(scene);
        // Closing it is no way in.
        stage.setOnCloseRequest(e -> {
            e.consume();
            main.hide();
        });
        stage.show();
    }

    /// Whether the password is being asked for.
    public boolean isLocked() {
        return lock != null;
    }

    private void hideEverything() {
        for (Window window : List.copyOf(Window.getWindows())) {
            if (window instanceof PopupWindow) {
                window.hide();
            } else if (window.getScene() != null && window.getScene().getRoot().isVisible()) {
                Node root = window.getScene().getRoot();
                root.setVisible(false);
                hidden.add(root);
            }
        }
    }

    private void unlock() {
        hidden.forEach(root -> root.setVisible(true));
        hidden.clear();
        Stage stage = lock;
        lock = null;
        if (stage != null) {
            stage.hide();
        }
        touched();
    }

    private void touched() {
        last = nanoTime.getAsLong();
    }

    private void windowsChanged(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            change.getAddedSubList().forEach(w -> w.addEventFilter(InputEvent.ANY, touch));
            change.getRemoved().forEach(w -> w.removeEventFilter(InputEvent.ANY, touch));
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
        Window.getWindows().removeListener(windows);
        Window.getWindows().forEach(w -> w.removeEventFilter(InputEvent.ANY, touch));
        if (lock != null) {
            lock.hide();
        }
    }
}
