package org.vouchbook.ui.person;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Interaction;
import org.vouchbook.ui.Messages;
import org.vouchbook.workspace.PersonFile;

/// What happened, the latest first.
final class TimelineList {
    private static final double ROW = 30;
    private final PersonViewModel model;
    private final LogPopover log;
    private final ObservableList<Interaction> items = FXCollections.observableArrayList();
    private final ListView<Interaction> list = new ListView<>(items);

    TimelineList(PersonViewModel model, LogPopover log) {
        this.model = model;
        this.log = log;
        list.getStyleClass().addAll("timeline", "rows");
        list.setAccessibleText(Messages.of("person.timeline"));
        list.setFixedCellSize(ROW);
        list.setMinHeight(6 * ROW);
        list.setPrefHeight(6 * ROW);
        list.setPlaceholder(placeholder());
        list.setCellFactory(view -> new TimelineCell(model, this::edit));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        model.fileProperty().subscribe(this::show);
    }

    Node node() {
        return list;
    }

    private void show(@Nullable PersonFile file) {
        List<Interaction> now = file == null ? List.of() : file.interactions();
        if (!items.equals(now)) {
            items.setAll(now);
        }
    }

    private void edit(Interaction interaction, Node owner) {
        log.show(model.editForm(interaction), owner);
    }

    private void key(KeyEvent e) {
        Interaction selected = list.getSelectionModel().getSelectedItem();
        if (selected == null) {
            return;
        }
        if (e.getCode() == KeyCode.ENTER) {
            edit(selected, cell(selected));
            e.consume();
        } else if (e.getCode() == KeyCode.DELETE || e.getCode() == KeyCode.BACK_SPACE) {
            model.delete(selected);
            e.consume();
        }
    }

    private Node cell(Interaction interaction) {
        return list.lookupAll(".list-cell").stream()
                .filter(n -> n instanceof TimelineCell cell && interaction.equals(cell.getItem()))
                .findFirst()
                .orElse(list);
    }

    static Label placeholder(String key) {
        Label label = new Label(Messages.of(key));
        label.getStyleClass().add("quiet");
        label.setWrapText(true);
        return label;
    }

    private static Label placeholder() {
        return placeholder("person.timeline.empty");
    }
}
