package org.vouchbook.ui.clients;

import atlantafx.base.controls.Popover;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Text;
import org.vouchbook.ui.Messages;

/// Asks for a tag: one in use, or, where that is wanted, a new one.
final class TagPicker {
    private static final double ROW = 28;
    private static final int SHOWN = 7;
    private final Popover popover = new Popover();
    private final TextField field = new TextField();
    private final ListView<String> list = new ListView<>();
    private final List<String> tags;
    private final boolean fresh;
    private final Consumer<String> chosen;

    /// @param fresh whether a tag that nobody carries yet may be typed
    TagPicker(String prompt, Collection<String> tags, boolean fresh, Consumer<String> chosen) {
        this.tags = List.copyOf(tags);
        this.fresh = fresh;
        this.chosen = chosen;
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.textProperty().addListener(o -> narrow());
        field.setOnAction(e -> choose(typed()));
        field.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.DOWN && !list.getItems().isEmpty()) {
                list.requestFocus();
                list.getSelectionModel().select(0);
                e.consume();
            }
        });
        list.setAccessibleText(Messages.of("clients.filter.tags"));
        list.setFixedCellSize(ROW);
        list.setOnMouseClicked(e -> choose(list.getSelectionModel().getSelectedItem()));
        list.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER) {
                choose(list.getSelectionModel().getSelectedItem());
                e.consume();
            }
        });
        narrow();
        var box = new VBox(8, field, list);
        box.getStyleClass().add("tag-picker");
        popover.setContentNode(box);
        popover.setDetachable(false);
        popover.setAnimated(false);
    }

    void show(Node owner) {
        double height = owner.getScene().getHeight();
        boolean low = owner.localToScene(owner.getLayoutBounds()).getCenterY() > height / 2;
        popover.setArrowLocation(low ? Popover.ArrowLocation.BOTTOM_CENTER : Popover.ArrowLocation.TOP_CENTER);
        popover.setOnShown(e -> field.requestFocus());
        popover.show(owner);
    }

    private void narrow() {
        String part = Text.fold(field.getText()).strip();
        list.setItems(FXCollections.observableArrayList(
                tags.stream().filter(t -> Text.fold(t).contains(part)).toList()));
        int rows = Math.min(SHOWN, list.getItems().size());
        list.setPrefHeight(rows * ROW + 2);
        list.setVisible(rows > 0);
        list.setManaged(rows > 0);
    }

    /// What was typed; where only tags in use are wanted, the one that is left.
    private @Nullable String typed() {
        String text = Text.line(field.getText());
        if (fresh) {
            return text;
        }
        return list.getItems().stream()
                .filter(text::equalsIgnoreCase)
                .findFirst()
                .orElse(list.getItems().size() == 1 ? list.getItems().getFirst() : null);
    }

    private void choose(@Nullable String tag) {
        if (tag != null && !tag.isBlank()) {
            popover.hide();
            chosen.accept(tag);
        }
    }
}
