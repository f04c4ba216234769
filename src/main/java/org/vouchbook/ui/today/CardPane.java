package org.vouchbook.ui.today;

import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.vouchbook.domain.QuarterFigures;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.kit.Bar;
import org.vouchbook.workspace.TodayPicture;

/// This quarter beside the last: how much, how quick, how reliable.
final class CardPane extends VBox {
    private final Label figure = new Label();
    private final Label unit = new Label();
    private final Label sentence = new Label();
    private final GridPane counts = grid();
    private final GridPane rates = grid();

    CardPane() {
        getStyleClass().addAll("card", "report-card");
        var title = new Label(Messages.of("today.card.title"));
        title.getStyleClass().add("section-title");
        var versus = new Label(Messages.of("today.card.versus"));
        versus.getStyleClass().addAll("quiet", "small");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        figure.getStyleClass().add("figure");
        unit.getStyleClass().addAll("quiet", "small");
        var big = new VBox(figure, unit);
        big.setAlignment(Pos.CENTER_LEFT);
        big.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(counts, Priority.ALWAYS);
        sentence.getStyleClass().addAll("quiet", "small");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(new HBox(title, gap, versus), new HBox(12, big, counts), new Separator(), rates, sentence);
    }

    void show(TodayPicture picture, TodayWords words) {
        QuarterFigures now = picture.card().now();
        QuarterFigures before = picture.card().before();
        var says = new CardWords(words, picture.card(), picture.firstContactHours());
        figure.setText(Messages.of("today.card.number", now.introductions()));
        unit.setText(Messages.of("today.card.introductions", now.introductions()));
        int most =
                Math.max(1, Math.max(now.asks(), Math.max(now.introductions(), Math.max(now.bareNames(), now.won()))));
        counts.getChildren().clear();
        count("today.card.asks", "today.card.asks_tip", now.asks(), before.asks(), most, "accent");
        count(
                "today.card.introduced",
                "today.card.introduced_tip",
                now.introductions(),
                before.introductions(),
                most,
                "accent");
        count("today.card.names", "today.card.names_tip", now.bareNames(), before.bareNames(), most, "warning");
        count("today.card.won", "today.card.won_tip", now.won(), before.won(), most, "success");
        rates.getChildren().clear();
        rate(
                "today.card.first_contact",
                "today.card.first_contact_tip",
                says.firstContact(now),
                says.firstContact(before));
        rate("today.card.on_time", "today.card.on_time_tip", says.part(now.onTime()), says.part(before.onTime()));
        rate("today.card.referred", "today.card.referred_tip", says.part(now.referred()), says.part(before.referred()));
        sentence.setText(says.sentence());
    }

    private void count(String key, String tip, int now, int before, int most, String tone) {
        var bar = new Bar((double) now / most);
        bar.getStyleClass().addAll("count-bar", tone);
        var number = Messages.of("today.card.number", now);
        row(counts, key, tip, bar, number, Messages.of("today.card.number", before));
    }

    private void rate(String key, String tip, String now, String before) {
        row(rates, key, tip, new Region(), now, before);
    }

    private static void row(GridPane grid, String key, String tip, Region middle, String now, String before) {
        var name = new Label(Messages.of(key));
        name.getStyleClass().add("quiet");
        name.setTooltip(new Tooltip(Messages.of(tip)));
        name.setMinWidth(middle instanceof Bar ? USE_PREF_SIZE : 0);
        middle.setMinWidth(0);
        var value = new Label(now);
        value.getStyleClass().add("strong");
        value.setMinWidth(USE_PREF_SIZE);
        var earlier = new Label(before);
        earlier.getStyleClass().addAll("quiet", "small");
        earlier.setMinWidth(USE_PREF_SIZE);
        name.setAccessibleText(Messages.of("today.card.spoken", name.getText(), now, before));
        grid.addRow(grid.getRowCount(), name, middle, value, earlier);
    }

    private static GridPane grid() {
        var grid = new GridPane(8, 9);
        var name = new ColumnConstraints();
        var middle = new ColumnConstraints();
        middle.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(name, middle, right(), right());
        return grid;
    }

    private static ColumnConstraints right() {
        var column = new ColumnConstraints();
        column.setHalignment(HPos.RIGHT);
        column.setMinWidth(20);
        return column;
    }
}
