package org.vouchbook.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.vouchbook.support.FxTest;

class PlainAreaTest extends FxTest {
    @Test
    void itKeepsNoPicture() {
        var scene = show(300, 200, () -> new PlainArea("Some words")).getScene();
        List<Node> parts = fx(() -> List.copyOf(scene.getRoot().lookupAll("*")));
        assertFalse(parts.isEmpty());
        assertEquals(List.of(), parts.stream().filter(Node::isCache).toList());
    }
}
