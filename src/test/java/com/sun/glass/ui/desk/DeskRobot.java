package com.sun.glass.ui.desk;

import com.sun.glass.events.KeyEvent;
import com.sun.glass.events.MouseEvent;
import com.sun.glass.ui.GlassRobot;
import com.sun.glass.ui.desk.DeskView.Spot;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/// Mouse and keyboard. The headless robot marks every press as one that opens a menu, and its drags carry no buttons.
final class DeskRobot extends GlassRobot {
    private final DeskApplication desk;
    private final DeskKeyboard keyboard = new DeskKeyboard();
    private final Set<MouseButton> down = EnumSet.noneOf(MouseButton.class);
    private double x;
    private double y;
    private @Nullable DeskWindow hovered;
    /// The window in which a button went down: it gets all mouse events until the button is up, wherever they happen.
    private @Nullable DeskWindow pressed;

    DeskRobot(DeskApplication desk) {
        this.desk = desk;
    }

    @Override
    public void create() {}

    @Override
    public void destroy() {}

    @Override
    public double getMouseX() {
        return x;
    }

    @Override
    public double getMouseY() {
        return y;
    }

    @Override
    public void mouseMove(double toX, double toY) {
        x = toX;
        y = toY;
        DeskWindow target = target();
        if (target != hovered) {
            if (hovered != null && !hovered.isClosed() && hovered.getView() != null) {
                send(hovered, MouseEvent.EXIT, null, false);
            }
            hovered = target;
            if (target != null) {
                send(target, MouseEvent.ENTER, null, false);
            }
        }
        if (target != null) {
            MouseButton held = down.stream().findFirst().orElse(null);
            send(target, held == null ? MouseEvent.MOVE : MouseEvent.DRAG, held, false);
        }
    }

    @Override
    public void mousePress(MouseButton... buttons) {
        for (MouseButton button : buttons) {
            if (target() != hovered) {
                mouseMove(x, y);
            }
            DeskWindow target = target();
            down.add(button);
            if (target == null || !target.isEnabled()) {
                continue; // a modal dialog blocks the windows behind it
            }
            pressed = target;
            if (target.takesKeyboard() && !target.isFocused()) {
                target.requestFocus();
            }
            boolean opensMenu = button == MouseButton.SECONDARY;
            send(target, MouseEvent.DOWN, button, opensMenu);
            if (opensMenu && !target.isClosed() && target.getView() != null) {
                target.view().menu(Spot.in(target, x, y));
            }
        }
    }

    @Override
    public void mouseRelease(MouseButton... buttons) {
        for (MouseButton button : buttons) {
            DeskWindow target = target();
            down.remove(button);
            if (down.isEmpty()) {
                pressed = null;
            }
            if (target != null && target.isEnabled()) {
                send(target, MouseEvent.UP, button, false);
            }
        }
    }

    @Override
    public void mouseWheel(int amount) {
        DeskWindow target = target();
        for (int i = 0; target != null && i < Math.abs(amount); i++) {
            target.view().wheel(Spot.in(target, x, y), -Math.signum(amount), modifiers());
        }
    }

    @Override
    public void keyPress(KeyCode key) {
        char[] chars = keyboard.press(key);
        DeskWindow target = DeskWindow.withKeyboard();
        if (target != null) {
            target.view().key(KeyEvent.PRESS, key.getCode(), chars, modifiers());
        }
        target = DeskWindow.withKeyboard(); // the press may have opened or closed a window
        if (target != null && chars.length > 0) {
            target.view().key(KeyEvent.TYPED, 0, chars, modifiers());
        }
    }

    @Override
    public void keyRelease(KeyCode key) {
        keyboard.release(key);
        DeskWindow target = DeskWindow.withKeyboard();
        if (target != null) {
            target.view().key(KeyEvent.RELEASE, key.getCode(), new char[0], modifiers());
        }
    }

    @Override
    public Color getPixelColor(double atX, double atY) {
        return convertFromIntArgb(desk.pixel((int) atX, (int) atY) | 0xff000000);
    }

    @Override
    public void getScreenCapture(int left, int top, int width, int height, int[] into, boolean scale) {
        for (int i = 0; i < width * height; i++) {
            into[i] = desk.pixel(left + i % width, top + i / width);
        }
    }

    private @Nullable DeskWindow target() {
        boolean held = pressed != null && !pressed.isClosed() && pressed.getView() != null;
        return held ? pressed : DeskWindow.at(x, y);
    }

    private void send(DeskWindow to, int type, @Nullable MouseButton button, boolean opensMenu) {
        to.view().mouse(type, code(button), Spot.in(to, x, y), modifiers(), opensMenu);
    }

    private int modifiers() {
        int mask = keyboard.modifiers();
        for (MouseButton button : down) {
            mask |= switch (button) {
                case PRIMARY -> KeyEvent.MODIFIER_BUTTON_PRIMARY;
                case SECONDARY -> KeyEvent.MODIFIER_BUTTON_SECONDARY;
                case MIDDLE -> KeyEvent.MODIFIER_BUTTON_MIDDLE;
                default -> 0;
            };
        }
        return mask;
    }

    private static int code(@Nullable MouseButton button) {
        return switch (Objects.requireNonNullElse(button, MouseButton.NONE)) {
            case PRIMARY -> MouseEvent.BUTTON_LEFT;
            case SECONDARY -> MouseEvent.BUTTON_RIGHT;
            case MIDDLE -> MouseEvent.BUTTON_OTHER;
            default -> MouseEvent.BUTTON_NONE;
        };
    }
}
