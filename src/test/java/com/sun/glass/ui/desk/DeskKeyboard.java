package com.sun.glass.ui.desk;

import com.sun.glass.events.KeyEvent;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javafx.scene.input.KeyCode;

/// A US keyboard: which keys are held and which letters a key types.
final class DeskKeyboard {
    private static final String SHIFTED_DIGITS = ")!@#$%^&*(";
    private static final Map<KeyCode, String> SIGNS = Map.ofEntries(
            Map.entry(KeyCode.SPACE, "  "),
            Map.entry(KeyCode.COMMA, ",<"),
            Map.entry(KeyCode.PERIOD, ".>"),
            Map.entry(KeyCode.SLASH, "/?"),
            Map.entry(KeyCode.BACK_SLASH, "\\|"),
            Map.entry(KeyCode.MINUS, "-_"),
            Map.entry(KeyCode.EQUALS, "=+"),
            Map.entry(KeyCode.SEMICOLON, ";:"),
            Map.entry(KeyCode.QUOTE, "'\""),
            Map.entry(KeyCode.ENTER, "\r\r"),
            Map.entry(KeyCode.TAB, "\t\t"),
            Map.entry(KeyCode.ESCAPE, "\u001b\u001b"),
            Map.entry(KeyCode.BACK_SPACE, "\b\b"),
            Map.entry(KeyCode.DELETE, "\u007f\u007f"));

    private final Set<KeyCode> held = EnumSet.noneOf(KeyCode.class);

    /// What the key types: empty for keys that type nothing.
    char[] press(KeyCode key) {
        held.add(key);
        boolean shift = held.contains(KeyCode.SHIFT);
        if (key.isLetterKey()) {
            char letter = key.getName().charAt(0);
            if (held.contains(KeyCode.CONTROL)) {
                return new char[] {(char) (letter - 'A' + 1)};
            }
            return new char[] {shift ? letter : Character.toLowerCase(letter)};
        }
        if (key.isDigitKey()) {
            int digit = key.getName().charAt(key.getName().length() - 1) - '0';
            return new char[] {shift && !key.isKeypadKey() ? SHIFTED_DIGITS.charAt(digit) : (char) ('0' + digit)};
        }
        String sign = SIGNS.get(key);
        return sign == null ? new char[0] : new char[] {sign.charAt(shift ? 1 : 0)};
    }

    void release(KeyCode key) {
        held.remove(key);
    }

    int modifiers() {
        int mask = 0;
        for (KeyCode key : held) {
            mask |= switch (key) {
                case CONTROL -> KeyEvent.MODIFIER_CONTROL;
                case SHIFT -> KeyEvent.MODIFIER_SHIFT;
                case ALT -> KeyEvent.MODIFIER_ALT;
                case COMMAND, META -> KeyEvent.MODIFIER_COMMAND;
                default -> 0;
            };
        }
        return mask;
    }
}
