package org.vouchbook.ui.words;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.vouchbook.domain.words.Placeholder;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.kit.Shown;

/// A field for each thing that a draft cannot know: above all the one line that only the user can write.
final class WordsFields extends VBox {
    private final WordsViewModel model;
    private final Map<Placeholder, TextField> fields = new HashMap<>();
    private boolean waiting;

    WordsFields(WordsViewModel model) {
        super(10);
        this.model = model;
        Shown.follow(this, model.asked, this::show);
        model.text.when(Shown.of(this)).subscribe(_ -> fields.forEach((p, field) -> field.setDisable(isGone(p))));
    }

    /// Gives the keyboard to the first field, as soon as there is one.
    void focusFirst() {
        waiting = true;
        focusIfThere();
    }

    private void focusIfThere() {
        if (waiting && !fields.isEmpty() && getScene() != null) {
            waiting = false;
            Objects.requireNonNull(fields.get(model.asked.getFirst())).requestFocus();
        }
    }

    private void show() {
        List<Placeholder> asked = List.copyOf(model.asked);
        if (List.copyOf(fields.keySet()).containsAll(asked) && fields.size() == asked.size()) {
            return;
        }
        fields.clear();
        var rows = new GridPane(12, 10);
        int columns = asked.size() > 2 ? 2 : 1;
        var column = new ColumnConstraints();
        column.setPercentWidth(100.0 / columns);
        rows.getColumnConstraints().setAll(Collections.nCopies(columns, column));
        // The user's own line has the whole width, what else is asked for stands in two columns.
        int place = 0;
        for (Placeholder placeholder : asked) {
            int width = placeholder == Placeholder.HUMAN_LINE ? columns : 1;
            place += width > 1 ? place % columns : 0;
            rows.add(field(placeholder), place % columns, place / columns, width, 1);
            place += width;
        }
        getChildren().setAll(rows);
        focusIfThere();
    }

    private Node field(Placeholder placeholder) {
        var label = new Label(Messages.of("words.ask.", placeholder));
        label.getStyleClass().add("form-label");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        var field = new TextField(model.typed(placeholder));
        field.setPromptText(
                placeholder == Placeholder.HUMAN_LINE
                        ? Messages.of("words.human.prompt")
                        : Messages.of("words.ask.prompt"));
        field.setAccessibleText(label.getText());
        label.setLabelFor(field);
        field.textProperty().addListener((_, _, is) -> model.type(placeholder, is));
        fields.put(placeholder, field);
        var box = new VBox(4, label, field);
        box.setAlignment(Pos.BOTTOM_LEFT);
        return box;
    }

    // Once it was changed by hand, what was typed is part of the text.
    private boolean isGone(Placeholder placeholder) {
        return model.edited.get() && model.isTaken(placeholder);
    }
}
