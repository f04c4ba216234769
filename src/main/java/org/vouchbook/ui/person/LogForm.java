package org.vouchbook.ui.person;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Axis;
import org.vouchbook.domain.Direction;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.kit.KeyHint;
import org.vouchbook.ui.kit.Naming;
import org.vouchbook.ui.kit.PlainArea;

/// What happened, who acted, when, a note, and the side of the relationship it speaks for.
final class LogForm {
    private final InteractionForm form;
    private final ComboBox<InteractionKind> kind;
    private final VBox node;

    LogForm(
            InteractionForm form,
            PersonText words,
            Consumer<InteractionForm> onSave,
            Runnable onCancel,
            Consumer<Interaction> onDelete) {
        this.form = form;
        kind = combo(
                InteractionForm.kinds(), form.kindProperty(), k -> Messages.of("interaction.", k), "person.log.kind");
        var grid = new GridPane();
        grid.getStyleClass().add("form");
        grid.addRow(0, label("person.log.kind"), kind);
        grid.addRow(
                1,
                label("person.log.direction"),
                combo(
                        List.of(Direction.values()),
                        form.directionProperty(),
                        d -> Messages.of("direction.", d),
                        "person.log.direction"));
        grid.addRow(2, label("person.log.date"), when(words));
        grid.addRow(3, label("person.log.axis"), axes());
        grid.addRow(4, label("person.log.note"), note());
        node = new VBox(
                12, title(), grid, DraftInput.sentence(form.problemProperty()), buttons(onSave, onCancel, onDelete));
        node.getStyleClass().add("log-form");
        node.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER && e.isShortcutDown()) {
                onSave.accept(form);
                e.consume();
            } else if (e.getCode() == KeyCode.ESCAPE && !isListOpen()) {
                onCancel.run();
                e.consume();
            }
        });
    }

    Node node() {
        return node;
    }

    void focusFirst() {
        kind.requestFocus();
    }

    /// Escape closes an open list first.
    private boolean isListOpen() {
        return node.lookupAll(".combo-box-base").stream()
                .anyMatch(n -> n instanceof ComboBoxBase<?> box && box.isShowing());
    }

    private Label title() {
        Label title = new Label(Messages.of(form.edited() == null ? "person.log.title" : "person.log.edit_title"));
        title.getStyleClass().add("section-title");
        return title;
    }

    /// The day, and how long it took where that is worth a note.
    private HBox when(PersonText words) {
        Node day = new DayField(form, words).node();
        HBox.setHgrow(day, Priority.ALWAYS);
        var minutes = new TextField();
        minutes.setPrefColumnCount(4);
        minutes.setMinWidth(Region.USE_PREF_SIZE);
        minutes.setAccessibleText(Messages.of("person.log.minutes"));
        minutes.setTooltip(new Tooltip(Messages.of("person.log.minutes")));
        minutes.textProperty().bindBidirectional(form.minutesProperty());
        var unit = new Label(Messages.of("person.log.min"));
        unit.setMinWidth(Region.USE_PREF_SIZE);
        unit.setLabelFor(minutes);
        var row = new HBox(8, day, minutes, unit);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private TextArea note() {
        TextArea note = new PlainArea();
        note.setPrefRowCount(3);
        note.setPrefColumnCount(20);
        note.setWrapText(true);
        note.setAccessibleText(Messages.of("person.log.note"));
        note.textProperty().bindBidirectional(form.noteProperty());
        note.promptTextProperty()
                .bind(form.kindProperty().map(k -> k.needsReason() ? Messages.of("person.log.note.reason") : ""));
        note.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.TAB && !e.isShortcutDown()) {
                note.requestFocusTraversal(e.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                e.consume();
            }
        });
        return note;
    }

    private ComboBox<@Nullable Axis> axes() {
        var axes = new ArrayList<@Nullable Axis>();
        axes.add(null);
        axes.addAll(Arrays.asList(Axis.values()));
        return combo(
                axes,
                form.axisProperty(),
                a -> a == null ? Messages.of("person.log.no_axis") : Messages.of("axis.", a),
                "person.log.axis");
    }

    private HBox buttons(Consumer<InteractionForm> onSave, Runnable onCancel, Consumer<Interaction> onDelete) {
        Button save = new Button(Messages.of(form.edited() == null ? "person.log.save" : "person.log.change"));
        save.getStyleClass().add("accent");
        save.setOnAction(e -> onSave.accept(form));
        Button cancel = new Button(Messages.of("person.log.cancel"));
        cancel.setOnAction(e -> onCancel.run());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var row = new HBox(8, new KeyHint(KeyCombination.valueOf("Shortcut+Enter")), space, cancel, save);
        Interaction edited = form.edited();
        if (edited != null) {
            Button delete = new Button(Messages.of("person.log.delete"));
            delete.getStyleClass().add("danger");
            delete.setOnAction(e -> onDelete.accept(edited));
            row.getChildren().set(0, delete);
        }
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static <T extends @Nullable Object> ComboBox<T> combo(
            List<T> items, ObjectProperty<T> value, Function<T, String> words, String nameKey) {
        var combo = new ComboBox<T>();
        combo.getItems().setAll(items);
        combo.setConverter(Naming.orNone(words));
        combo.valueProperty().bindBidirectional(value);
        combo.setAccessibleText(Messages.of(nameKey));
        combo.setMaxWidth(Double.MAX_VALUE);
        combo.setVisibleRowCount(12);
        GridPane.setHgrow(combo, Priority.ALWAYS);
        return combo;
    }

    private static Label label(String key) {
        Label label = new Label(Messages.of(key));
        label.getStyleClass().add("form-label");
        label.setMinWidth(Label.USE_PREF_SIZE);
        GridPane.setValignment(label, VPos.TOP);
        return label;
    }
}
