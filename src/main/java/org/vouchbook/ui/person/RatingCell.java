package org.vouchbook.ui.person;

import java.util.Arrays;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Axis;
import org.vouchbook.domain.Scorecard;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.kit.Icon;

/// One dated rating: score, its sides, why.
final class RatingCell extends ListCell<Scorecard> {
    private final PersonText words;
    private final Label score = new Label();
    private final Label why = new Label();
    private final Label date = new Label();
    private final Button delete = new Button(null, Icon.REMOVE.node());
    private final HBox line = new HBox(10, score, why, date, delete);

    RatingCell(PersonViewModel model) {
        words = model.words();
        score.getStyleClass().add("strong");
        score.setMinWidth(30);
        why.setMaxWidth(Double.MAX_VALUE);
        why.setMinWidth(0);
        HBox.setHgrow(why, Priority.ALWAYS);
        date.getStyleClass().add("quiet");
        date.setMinWidth(Label.USE_PREF_SIZE);
        delete.getStyleClass().addAll("flat", "icon-button");
        delete.setTooltip(new Tooltip(Messages.of("person.history.delete")));
        delete.setOnAction(e -> model.delete(getItem()));
        line.setAlignment(Pos.CENTER_LEFT);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Scorecard card, boolean empty) {
        super.updateItem(card, empty);
        setGraphic(card == null ? null : line);
        setTooltip(null);
        setAccessibleText(null);
        if (card == null) {
            return;
        }
        String sides = Arrays.stream(Axis.values())
                .map(a -> Messages.of("axis.", a) + " " + words.rating(card.value(a)))
                .collect(Collectors.joining(", "));
        score.setText(words.score(card.score()));
        why.setText(card.why());
        date.setText(words.day(card.date()));
        String said = HistoryPart.inWords(card, words);
        delete.setAccessibleText(Messages.of("person.history.delete") + " " + words.day(card.date()));
        setAccessibleText(said + ", " + sides);
        setTooltip(new Tooltip(sides));
    }
}
