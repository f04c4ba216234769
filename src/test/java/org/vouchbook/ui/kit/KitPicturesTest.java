package org.vouchbook.ui.kit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vouchbook.domain.Axis;

/// Pictures of every node, light and dark, to be looked at: `target/kit`.
class KitPicturesTest extends KitTest {
    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void radar(Theme.Appearance appearance) throws IOException {
        picture("radar", 427, 340, appearance, () -> panel(radar(true)));
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void unrated(Theme.Appearance appearance) throws IOException {
        picture("radar-unrated", 427, 340, appearance, () -> panel(radar(false)));
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void history(Theme.Appearance appearance) throws IOException {
        picture("history", 427, 180, appearance, () -> {
            HistoryChart chart = new HistoryChart(day -> day.getMonth() + " " + day.getYear(), card -> card.toString());
            chart.show(KitTest.history(), NOVEMBER, "from 3 to 7.5");
            return panel(chart);
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void clients(Theme.Appearance appearance) throws IOException {
        picture("clients", 1440, 900, appearance, Gallery::clients);
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void board(Theme.Appearance appearance) throws IOException {
        picture("board", 900, 560, appearance, Gallery::board);
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void form(Theme.Appearance appearance) throws IOException {
        picture("form", 760, 560, appearance, Gallery::form);
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void empty(Theme.Appearance appearance) throws IOException {
        picture("empty", 520, 320, appearance, Gallery::empty);
    }

    private void picture(String name, double width, double height, Theme.Appearance look, Supplier<Parent> content)
            throws IOException {
        Stage stage = showDressed(width, height, look, content);
        Path file = Path.of("target", "kit", name + "-" + look.name().toLowerCase(Locale.ROOT) + ".png");
        shot(stage.getScene(), file);
        assertTrue(Files.size(file) > 1000);
    }

    static RadarChart radar(boolean rated) {
        RadarChart chart = new RadarChart(labels());
        chart.editableProperty().set(true);
        if (rated) {
            chart.scorecardProperty().set(MARTA);
            chart.earlierProperty().set(MARTA_IN_MAY);
            chart.earlierCaptionProperty().set("dashed: May");
            chart.shownProperty().set(EnumSet.complementOf(EnumSet.of(Axis.COMMITMENT)));
        }
        return chart;
    }

    static Parent panel(Region content) {
        Label score = new Label("7.5");
        score.getStyleClass().add("figure");
        Label up = new Label("▲ 1.6 since May");
        up.getStyleClass().add("up");
        VBox panel = new VBox(content);
        panel.getStyleClass().add("panel");
        if (content instanceof RadarChart) {
            VBox figures = new VBox(score, up);
            figures.setMouseTransparent(true);
            return new StackPane(panel, new HBox(figures));
        }
        return panel;
    }
}
