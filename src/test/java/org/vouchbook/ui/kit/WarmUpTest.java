package org.vouchbook.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

class WarmUpTest extends KitTest {
    @Test
    void nobodySeesItAndTheKeyboardStays() {
        var button = new ArrayList<Button>();
        showDressed(300, 300, Theme.Appearance.LIGHT, () -> {
            button.add(new Button("Add"));
            return button.getFirst();
        });
        Theme theme = theme(Theme.Appearance.LIGHT);
        var changes = new ArrayList<String>();
        fx(() -> {
            button.getFirst().requestFocus();
            ListChangeListener<Window> seen = change -> changes.add(change.toString());
            Window.getWindows().addListener(seen);
            WarmUp.play(theme);
            Window.getWindows().removeListener(seen);
            return true;
        });
        assertEquals(List.of(), changes);
        assertEquals(true, fx(() -> button.getFirst().isFocused()));
    }
}
