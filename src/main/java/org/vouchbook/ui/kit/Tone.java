package org.vouchbook.ui.kit;

import java.util.Locale;

/// What a colour says.
public enum Tone {
    SUCCESS,
    WARNING,
    DANGER,
    NEUTRAL;

    private final String styleClass = name().toLowerCase(Locale.ROOT);

    String styleClass() {
        return styleClass;
    }
}
