package org.vouchbook.ui.today;

import java.util.function.LongConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.kit.Avatar;
import org.vouchbook.ui.kit.Chip;
import org.vouchbook.workspace.TodayLine;
import org.vouchbook.workspace.TodayPicture;

/// Who has been silent for so long that nothing may be asked of them before they have heard of us (L1).
final class ReconnectPane extends VBox {
    private static final int SHOWN = 3;

    private final LongConsumer onOpen;
    private final Label sentence = new Label();
    private final VBox people = new VBox(4);

    /// @param onOpen shows the person with this id
    ReconnectPane(LongConsumer onOpen) {
        this.onOpen = onOpen;
        getStyleClass().addAll("card", "reconnect-card");
        var title = new Label(Messages.of("today.reconnect.title"));
        title.getStyleClass().add("section-title");
        sentence.getStyleClass().addAll("quiet", "small");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(title, sentence, people);
        managedProperty().bind(visibleProperty());
    }

    void show(TodayPicture picture, TodayWords words) {
        setVisible(picture.whole());
        sentence.setText(
                Messages.of("today.reconnect.sentence", picture.sources().size()));
        people.getChildren()
                .setAll(picture.sources().lines().stream()
                        .limit(SHOWN)
                        .map(line -> person(line, words))
                        .toList());
    }

    private Button person(TodayLine line, TodayWords words) {
        var name = new Label(line.person().displayName());
        name.getStyleClass().add("strong");
        var kind = new Label(
                line.person().organisation().isEmpty()
                        ? Messages.of("kind.", line.person().kind())
                        : line.person().organisation());
        kind.getStyleClass().addAll("quiet", "small");
        var text = new VBox(2, name, kind);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        var says = new LineWords(words, line);
        var row = new HBox(10, new Avatar(line.person().displayName()), text, new Chip(says.chip(), says.tone()));
        row.setAlignment(Pos.CENTER_LEFT);
        var button = new Button("", row);
        button.getStyleClass().addAll("flat", "person-row");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(
                Messages.of("today.reconnect.spoken", line.person().displayName(), says.chip()));
        row.prefWidthProperty().bind(button.widthProperty().subtract(12));
        button.setOnAction(_ -> onOpen.accept(line.person().id()));
        return button;
    }
}
