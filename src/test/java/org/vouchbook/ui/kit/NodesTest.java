package org.vouchbook.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.VBox;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.Path;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.Axis;

class NodesTest extends KitTest {
    @Test
    void aSmallRadarMovesInPlace() {
        MiniRadar mini = fx(() -> new MiniRadar(24));
        Node outline = fx(() -> mini.lookup(".outline"));
        assertFalse(outline.isVisible());
        List<Double> corners = fx(() -> {
            mini.show(MARTA);
            mini.show(MARTA.with(Axis.RECIPROCITY, 10));
            return ((Path) outline)
                    .getElements().stream()
                            .filter(LineTo.class::isInstance)
                            .map(LineTo.class::cast)
                            .map(LineTo::getX)
                            .toList();
        });
        assertSame(outline, fx(() -> mini.lookup(".outline")));
        assertTrue(outline.isVisible());
        assertEquals(23.0, corners.getFirst());
        fx(() -> {
            mini.show(null);
            return true;
        });
        assertFalse(outline.isVisible());
    }

    @Test
    void cellsThatAreUsedAgainKeepNothing() {
        Avatar avatar = fx(() -> new Avatar("Marta Oliveira").large());
        Chip chip = fx(() -> new Chip("late", Tone.DANGER));
        fx(() -> {
            avatar.show("Jonas Becker");
            chip.show("ready", Tone.SUCCESS);
            return true;
        });
        assertEquals("JB", avatar.getText());
        assertEquals(fx(() -> new Avatar("Jonas Becker").large()).getStyleClass(), avatar.getStyleClass());
        assertEquals(fx(() -> new Chip("ready", Tone.SUCCESS)).getStyleClass(), chip.getStyleClass());
    }

    @Test
    void theHistoryHasAPointARating() {
        show(400, 140, () -> {
            HistoryChart chart = new HistoryChart(day -> "m" + day.getMonthValue(), card -> "" + card.score());
            chart.show(history(), NOVEMBER, "rose to 7.5");
            return new VBox(chart);
        });
        assertEquals(4, lookup(".history .point").queryAll().size());
        assertTrue(lookup(".history .tick").queryAll().stream()
                .allMatch(tick -> tick.getLayoutBounds().getWidth() > 0));
        assertEquals("rose to 7.5", styled("history").getAccessibleText());
    }

    @Test
    void theChosenPlaceStaysChosen() {
        show(200, 100, () -> {
            ToggleGroup group = new ToggleGroup();
            NavItem today = new NavItem("Today");
            NavItem clients = new NavItem("Clients");
            group.getToggles().addAll(today, clients);
            today.showCount("7");
            today.setMaxWidth(180);
            return new VBox(today, clients);
        });
        clickOn(named("Today 7")).clickOn(named("Today 7"));
        assertTrue(((NavItem) named("Today 7")).isSelected());
        clickOn(named("Clients"));
        assertFalse(((NavItem) named("Today 7")).isSelected());
    }

    @Test
    void escapeEmptiesTheSearch() {
        show(400, 100, () -> new VBox(new SearchField("Search everything", KeyCombination.valueOf("Ctrl+K"))));
        TextField field = (TextField) named("Search everything");
        clickOn(field).write("mar");
        assertEquals("mar", field.getText());
        push(KeyCode.ESCAPE);
        assertEquals("", field.getText());
    }
}
