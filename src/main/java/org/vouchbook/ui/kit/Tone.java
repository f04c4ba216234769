package org.vouchbook.ui.kit;

import java.util.Locale;

/// What a colour says.
public enum Tone {
    SUCCESS,
    WARNING,
    DANGER,
    NEUTRAL;

    String styleClass() {
        return name().toLowerCase(Locale.ROOT);
    }
}
