package org.vouchbook.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.vouchbook.support.FxTest;

class WarmUpTest extends FxTest {
    @Test
    void nobodySeesIt() {
        show(300, 300, StackPane::new);
        List<Window> before = fx(() -> List.copyOf(Window.getWindows()));
        assertEquals(before, fx(() -> {
            WarmUp.play(new Theme(Theme.Appearance.LIGHT));
            return List.copyOf(Window.getWindows());
        }));
    }
}
