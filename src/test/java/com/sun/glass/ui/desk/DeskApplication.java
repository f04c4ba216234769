package com.sun.glass.ui.desk;

import com.sun.glass.ui.Cursor;
import com.sun.glass.ui.GlassRobot;
import com.sun.glass.ui.Pixels;
import com.sun.glass.ui.Screen;
import com.sun.glass.ui.View;
import com.sun.glass.ui.Window;
import com.sun.glass.ui.headless.HeadlessApplication;
import com.sun.glass.ui.headless.HeadlessWindowManager;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One screen of a size of choice (`-Ddesk.screen=1920x1200`); the headless one is fixed at 1000 × 1000, too small
/// for the windows that are tested.
final class DeskApplication extends HeadlessApplication {
    private final HeadlessWindowManager windows = new HeadlessWindowManager();
    private final Screen screen;
    private final ByteBuffer pixels;

    DeskApplication() {
        List<Integer> size = Arrays.stream(
                        System.getProperty("desk.screen", "1920x1200").split("x"))
                .map(Integer::valueOf)
                .toList();
        int w = size.get(0);
        int h = size.get(1);
        screen = new Screen(0, 32, 0, 0, w, h, 0, 0, w, h, 0, 0, w, h, 96, 96, 1f, 1f, 1f, 1f);
        pixels = ByteBuffer.allocate(w * h * 4);
    }

    @Override
    protected Screen[] staticScreen_getScreens() {
        return new Screen[] {screen};
    }

    @Override
    public Window createWindow(@Nullable Window owner, Screen onScreen, int styleMask) {
        return new DeskWindow(windows, owner, onScreen, pixels, styleMask);
    }

    @Override
    public View createView() {
        return new DeskView();
    }

    @Override
    public GlassRobot createRobot() {
        return new DeskRobot(this);
    }

    /// The headless platform throws where a control hides or draws its own mouse pointer.
    @Override
    protected void staticCursor_setVisible(boolean visible) {}

    @Override
    public Cursor createCursor(int x, int y, Pixels picture) {
        return createCursor(Cursor.CURSOR_DEFAULT);
    }

    int pixel(int x, int y) {
        boolean onScreen = x >= 0 && y >= 0 && x < screen.getWidth() && y < screen.getHeight();
        return onScreen ? pixels.asIntBuffer().get(y * screen.getWidth() + x) : 0;
    }
}
