package org.vouchbook.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.stage.Window;
import org.controlsfx.control.BreadCrumbBar;
import org.controlsfx.control.CheckComboBox;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.RangeSlider;
import org.controlsfx.control.Rating;
import org.controlsfx.control.SegmentedButton;
import org.controlsfx.control.TaskProgressView;
import org.controlsfx.control.textfield.TextFields;
import org.junit.jupiter.api.Test;

class ThemeTest extends KitTest {
    private static final Color LIGHT_TEXT = Color.web("#20242c");
    private static final Color DARK_TEXT = Color.web("#ecebe6");

    @Test
    void changesWithTheAppearanceAtOnce() {
        showDressed(300, 100, Theme.Appearance.LIGHT, () -> new VBox(new Label("Marta")));
        assertEquals(LIGHT_TEXT, textColour());
        theme(Theme.Appearance.DARK);
        await("dark", () -> textColour().equals(DARK_TEXT));
        theme(Theme.Appearance.LIGHT);
        await("light again", () -> textColour().equals(LIGHT_TEXT));
    }

    @Test
    void reachesMenusToo() {
        showDressed(300, 100, Theme.Appearance.DARK, () -> {
            TextField field = new TextField();
            field.setAccessibleText("field");
            field.setContextMenu(new ContextMenu(new MenuItem("Marta")));
            return new VBox(field);
        });
        rightClickOn(named("field"));
        await("a dark menu", () -> textColour().equals(DARK_TEXT));
    }

    @Test
    void reachesWindowsThatOpenLater() {
        theme(Theme.Appearance.DARK);
        show(300, 100, () -> new VBox(new Label("Marta")));
        await("a dark window", () -> textColour().equals(DARK_TEXT));
    }

    @Test
    void usesTheBundledLetters() {
        showDressed(300, 100, Theme.Appearance.LIGHT, () -> {
            Label title = new Label("Marta");
            title.getStyleClass().add("page-title");
            return new VBox(title, new Label("quiet"));
        });
        assertEquals("Inter", fx(() -> lookup("quiet").<Label>query().getFont().getFamily()));
        assertEquals(
                "Inter SemiBold",
                fx(() -> lookup("Marta").<Label>query().getFont().getFamily()));
    }

    @Test
    void leavesNoColourUnknown() {
        List<String> complaints = new CopyOnWriteArrayList<>();
        Handler listener = new Handler() {
            @Override
            public void publish(LogRecord complaint) {
                complaints.add(complaint.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger css = Logger.getLogger("javafx.css");
        css.addHandler(listener);
        try {
            showDressed(600, 600, Theme.Appearance.LIGHT, () -> {
                CheckComboBox<String> combo = new CheckComboBox<>();
                combo.getItems().addAll("Client", "Prospect");
                SegmentedButton segments = new SegmentedButton();
                return new VBox(
                        combo,
                        new RangeSlider(0, 10, 2, 8),
                        new Rating(5),
                        segments,
                        new BreadCrumbBar<String>(),
                        new TaskProgressView<>(),
                        TextFields.createClearableTextField(),
                        Gallery.form());
            });
            fx(() -> {
                PopOver popOver = new PopOver(new Label("Marta"));
                popOver.show(Window.getWindows().getFirst());
                return true;
            });
            settle();
        } finally {
            css.removeHandler(listener);
        }
        assertEquals(List.of(), complaints);
        assertTrue(Window.getWindows().size() > 1);
    }

    private Color textColour() {
        return fx(() -> (Color) lookup("Marta").<Label>query().getTextFill());
    }
}
