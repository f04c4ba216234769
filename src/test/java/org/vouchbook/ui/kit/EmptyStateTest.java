package org.vouchbook.ui.kit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.vouchbook.support.FxTest;

/// What an empty page offers can be read, however narrow it is.
class EmptyStateTest extends FxTest {
    private Button clear;
    private Button add;

    @SuppressWarnings("NullAway.Init")
    EmptyStateTest() {}

    private void show(double width) {
        show(width, 300, () -> {
            clear = new Button("Clear the search");
            add = new Button("Add “nobody at all” as a new client");
            return new EmptyState(Icon.SEARCH, "Nobody matches.", clear, add);
        });
    }

    @Test
    void longOffersStandBelowEachOtherRatherThanBeingCut() {
        show(300);
        for (Button offer : List.of(clear, add)) {
            assertTrue(fx(() -> offer.getWidth() >= offer.prefWidth(-1)), offer::getText);
        }
        assertTrue(fx(() -> add.getLayoutY() > clear.getLayoutY()));
    }

    @Test
    void wherePlaceIsTheyStandSideBySide() {
        show(900);
        assertTrue(fx(() -> add.getLayoutY() == clear.getLayoutY() && add.getLayoutX() > clear.getLayoutX()));
    }
}
