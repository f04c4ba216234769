package com.sun.glass.ui.desk;

import com.sun.glass.ui.Clipboard;
import com.sun.glass.ui.headless.HeadlessView;
import java.util.function.IntSupplier;

/// Opens the protected doors by which a platform reports input to a window's content.
final class DeskView extends HeadlessView {
    void mouse(int type, int button, Spot spot, int modifiers, boolean opensMenu) {
        notifyMouse(type, button, spot.x(), spot.y(), spot.screenX(), spot.screenY(), modifiers, opensMenu, false);
    }

    void menu(Spot spot) {
        notifyMenu(spot.x(), spot.y(), spot.screenX(), spot.screenY(), false);
    }

    void wheel(Spot spot, double notches, int modifiers) {
        notifyScroll(spot.x(), spot.y(), spot.screenX(), spot.screenY(), 0, notches, modifiers, 0, 0, 0, 0, 40, 40);
    }

    void key(int type, int code, char[] chars, int modifiers) {
        notifyKey(type, code, chars, modifiers);
    }

    /// Something is dragged in from another program and let go here.
    /// @return whether it was taken
    boolean drop(Spot spot) {
        IntSupplier over =
                () -> notifyDragOver(spot.x(), spot.y(), spot.screenX(), spot.screenY(), Clipboard.ACTION_COPY);
        notifyDragEnter(spot.x(), spot.y(), spot.screenX(), spot.screenY(), Clipboard.ACTION_COPY);
        if (over.getAsInt() == Clipboard.ACTION_NONE) {
            notifyDragLeave();
            return false;
        }
        return notifyDragDrop(spot.x(), spot.y(), spot.screenX(), spot.screenY(), Clipboard.ACTION_COPY)
                != Clipboard.ACTION_NONE;
    }

    /// A point in a view and on the screen.
    record Spot(int x, int y, int screenX, int screenY) {
        static Spot in(DeskWindow window, double screenX, double screenY) {
            int x = (int) screenX;
            int y = (int) screenY;
            return new Spot(x - window.getX(), y - window.getY(), x, y);
        }
    }
}
