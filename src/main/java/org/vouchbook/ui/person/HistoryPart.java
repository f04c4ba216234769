package org.vouchbook.ui.person;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Scorecard;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.kit.HistoryChart;
import org.vouchbook.workspace.PersonFile;

/// The ratings over time: a line of the scores, and each card with what was said of it.
final class HistoryPart {
    private static final double ROW = 34;
    private final PersonViewModel model;
    private final HistoryChart chart;
    private final ObservableList<Scorecard> cards = FXCollections.observableArrayList();
    private final ListView<Scorecard> list = new ListView<>(cards);
    private final VBox node;

    HistoryPart(PersonViewModel model) {
        this.model = model;
        PersonText words = model.words();
        chart = new HistoryChart(words::tick, card -> inWords(card, words));
        chart.setMinHeight(110);
        chart.managedProperty().bind(chart.visibleProperty());
        list.getStyleClass().addAll("timeline", "rows");
        list.setAccessibleText(Messages.of("person.history"));
        list.setFixedCellSize(ROW);
        list.setMinHeight(4 * ROW);
        list.setPrefHeight(4 * ROW);
        list.setPlaceholder(TimelineList.placeholder("person.history.empty"));
        list.setCellFactory(view -> new RatingCell(model));
        list.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            Scorecard selected = list.getSelectionModel().getSelectedItem();
            if (selected != null && e.getCode() == KeyCode.DELETE) {
                model.delete(selected);
                e.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        node = new VBox(8, chart, list);
        model.fileProperty().subscribe(this::show);
    }

    Node node() {
        return node;
    }

    static String inWords(Scorecard card, PersonText words) {
        String said = Messages.of("person.history.card", words.day(card.date()), words.score(card.score()));
        return card.why().isEmpty() ? said : said + " – " + card.why();
    }

    private void show(@Nullable PersonFile file) {
        List<Scorecard> now = file == null ? List.of() : file.scorecards();
        if (!cards.equals(now)) {
            cards.setAll(now);
        }
        chart.setVisible(now.size() > 1);
        if (now.size() > 1) {
            String spoken = Messages.of(
                    "person.history.spoken",
                    now.size(),
                    inWords(now.getLast(), model.words()),
                    inWords(now.getFirst(), model.words()));
            chart.show(now, model.today(), spoken);
        }
    }
}
