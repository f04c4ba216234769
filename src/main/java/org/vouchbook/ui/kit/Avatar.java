package org.vouchbook.ui.kit;

import java.util.List;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;

/// Initials on a colour that stays with the name.
public final class Avatar extends Label {
    /// The upper three bits of a well-mixed number: eight tones.
    private static final int SHIFT = 29;

    /// States and not classes: another class has JavaFX look through all style sheets anew, for each row of a list.
    private static final List<PseudoClass> TONES = IntStream.rangeClosed(1, 8)
            .mapToObj(number -> PseudoClass.getPseudoClass("tone-" + number))
            .toList();

    private PseudoClass tone;

    public Avatar(String name) {
        getStyleClass().add("avatar");
        tone = tone(name);
        pseudoClassStateChanged(tone, true);
        setText(Initials.of(name));
        setMouseTransparent(true);
    }

    /// The larger one, for the head of a page.
    public Avatar large() {
        getStyleClass().add("large");
        return this;
    }

    /// Stands for someone else, as in a table cell that is used again.
    public void show(String name) {
        setText(Initials.of(name));
        PseudoClass other = tone(name);
        if (!other.equals(tone)) {
            pseudoClassStateChanged(tone, false);
            tone = other;
            pseudoClassStateChanged(tone, true);
        }
    }

    private static PseudoClass tone(String name) {
        return TONES.get((name.strip().hashCode() * 0x9E3779B1) >>> SHIFT);
    }
}
