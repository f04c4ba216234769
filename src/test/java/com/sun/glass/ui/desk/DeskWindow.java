package com.sun.glass.ui.desk;

import com.sun.glass.events.WindowEvent;
import com.sun.glass.ui.Screen;
import com.sun.glass.ui.Window;
import com.sun.glass.ui.headless.HeadlessWindow;
import com.sun.glass.ui.headless.HeadlessWindowManager;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A window that shares one keyboard with the others. Headless windows all keep the focus they once got, so typed keys
/// reach the window behind a modal dialog and a test of the keyboard proves nothing.
final class DeskWindow extends HeadlessWindow {
    DeskWindow(HeadlessWindowManager windows, @Nullable Window owner, Screen screen, ByteBuffer pixels, int styleMask) {
        super(windows, owner, screen, pixels, styleMask);
    }

    /// The topmost window under a point of the screen: the one shown last.
    static @Nullable DeskWindow at(double x, double y) {
        return onTop(all().filter(w ->
                x >= w.getX() && x < w.getX() + w.getWidth() && y >= w.getY() && y < w.getY() + w.getHeight()));
    }

    /// The window that gets the keys.
    static @Nullable DeskWindow withKeyboard() {
        return onTop(all().filter(Window::isFocused));
    }

    private static Stream<DeskWindow> all() {
        return List.copyOf(Window.getWindows()).stream()
                .filter(DeskWindow.class::isInstance)
                .map(DeskWindow.class::cast)
                .filter(w -> !w.isClosed() && w.isVisible() && !w.isMinimized() && w.getView() != null);
    }

    private static @Nullable DeskWindow onTop(Stream<DeskWindow> windows) {
        List<DeskWindow> inOrderOfShowing = windows.toList();
        return inOrderOfShowing.isEmpty() ? null : inOrderOfShowing.getLast();
    }

    DeskView view() {
        return (DeskView) getView();
    }

    /// Menus and tool tips are shown without taking the keyboard from the window they belong to.
    boolean takesKeyboard() {
        return isEnabled() && (getStyleMask() & Window.POPUP) == 0;
    }

    @Override
    protected boolean _requestFocus(long id, int event) {
        if (event != WindowEvent.FOCUS_LOST) {
            all().filter(w -> w != this && w.isFocused()).forEach(DeskWindow::loseKeyboard);
        }
        return super._requestFocus(id, event);
    }

    @Override
    protected boolean _setVisible(long id, boolean visible) {
        boolean done = super._setVisible(id, visible);
        if (!visible && isFocused()) {
            handOver();
        }
        return done;
    }

    @Override
    protected boolean _close(long id) {
        boolean focused = isFocused();
        boolean done = super._close(id);
        if (focused) {
            handOver();
        }
        return done;
    }

    private void loseKeyboard() {
        notifyFocus(WindowEvent.FOCUS_LOST);
    }

    /// As a window manager does: to the owner, else to the newest window that is left.
    private void handOver() {
        loseKeyboard();
        DeskWindow next = getOwner() instanceof DeskWindow owner && owner.isVisible() && !owner.isClosed()
                ? owner
                : onTop(all().filter(w -> w != this && w.takesKeyboard()));
        if (next != null) {
            next.requestFocus();
        }
    }
}
