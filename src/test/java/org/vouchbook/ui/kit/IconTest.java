package org.vouchbook.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

/// Letters, sizes and colours of icons are the style sheet's.
class IconTest extends KitTest {
    private Text plain = new Text();
    private Text inButton = new Text();
    private Text ofNothing = new Text();

    private static String look(Text icon) {
        return fx(() -> icon.getFont().getFamily() + " " + icon.getFont().getSize() + " " + icon.getFill());
    }

    private void icons(Theme.Appearance appearance) {
        showDressed(600, 300, appearance, () -> {
            plain = Icon.ADD.node();
            inButton = Icon.ADD.node();
            var button = new Button("Add", inButton);
            button.getStyleClass().add("accent");
            var nothing = new EmptyState(Icon.SEARCH, "Nobody matches.");
            ofNothing = (Text) nothing.lookup(".ikonli-font-icon");
            return new VBox(plain, button, nothing);
        });
    }

    @Test
    void inTheLight() {
        icons(Theme.Appearance.LIGHT);
        assertEquals("FeatherIcons 16.0 0x5f6570ff", look(plain));
        assertEquals("FeatherIcons 16.0 0xffffffff", look(inButton));
        assertEquals("FeatherIcons 34.0 0x5f6570ff", look(ofNothing));
    }

    @Test
    void inTheDark() {
        icons(Theme.Appearance.DARK);
        assertEquals("FeatherIcons 16.0 0xa3a8b3ff", look(plain));
        assertEquals("FeatherIcons 16.0 0x10231dff", look(inButton));
    }

    @Test
    void theToolkitHasNoStyleOfTheirOwnToRead() {
        icons(Theme.Appearance.LIGHT);
        assertTrue(fx(() -> plain.getStyle().isEmpty() && ofNothing.getStyle().isEmpty()));
    }
}
