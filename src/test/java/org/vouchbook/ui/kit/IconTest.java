package org.vouchbook.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Button;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.vouchbook.support.FxTest;

class IconTest extends FxTest {
    private Text icon = new Text();

    /// Also in a button, which has letters of its own.
    @Test
    void itsLettersSizeAndColourAreTheStyleSheets() {
        show(300, 300, () -> {
            icon = Icon.ADD.node();
            return new Button("Add", icon);
        });
        assertEquals(
                "FeatherIcons 16.0",
                fx(() -> icon.getFont().getFamily() + " " + icon.getFont().getSize()));
        assertTrue(fx(() -> icon.getStyle().isEmpty()), "JavaFX reads a style of its own for each node anew");
    }
}
