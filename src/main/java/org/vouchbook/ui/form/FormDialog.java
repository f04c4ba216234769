package org.vouchbook.ui.form;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.vouchbook.domain.Row;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.kit.Paragraph;
import org.vouchbook.ui.kit.PlainScroll;

/// A form in a window of its own. It closes when the book has taken it; until then what was typed stays.
public final class FormDialog {
    private static final double WIDTH = 520;
    private final RecordSaving saving;
    private final Form form;
    private final Consumer<Row> onSaved;
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final ButtonType save = new ButtonType(Messages.of("right.save"), ButtonData.OK_DONE);

    /// @param onSaved takes the record when it is in the book
    public FormDialog(RecordSaving saving, Form form, Consumer<Row> onSaved) {
        this.saving = saving;
        this.form = form;
        this.onSaved = onSaved;
    }

    /// Opens over a window.
    ///
    /// @param above what stands above the fields
    public void show(Window owner, Node... above) {
        var fields = new FormView(form);
        var content = new VBox(12);
        if (!form.hint().isEmpty()) {
            Label hint = new Paragraph(form.hint());
            hint.getStyleClass().addAll("quiet", "small");
            content.getChildren().add(hint);
        }
        content.getChildren().addAll(above);
        content.getChildren().add(fields);
        content.getStyleClass().add("record-content");
        var scroll = new PlainScroll(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMaxHeight(Math.max(320, owner.getHeight() - 210));
        dialog.initOwner(owner);
        dialog.setResizable(true);
        dialog.setTitle(form.title());
        dialog.setHeaderText(form.title());
        dialog.getDialogPane().setPrefWidth(WIDTH);
        dialog.getDialogPane().getStyleClass().add("record-dialog");
        dialog.getDialogPane().setContent(new VBox(8, scroll, problem()));
        buttons();
        dialog.getDialogPane().addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER && e.isShortcutDown()) {
                save();
                e.consume();
            }
        });
        dialog.setOnShown(_ -> {
            fit(scroll, content);
            fields.focusFirst();
        });
        dialog.show();
    }

    /// Only in a window does a wrapped text know how tall it is.
    private void fit(ScrollPane scroll, VBox content) {
        scroll.setPrefViewportHeight(
                content.prefHeight(scroll.getViewportBounds().getWidth()));
        dialog.getDialogPane().getScene().getWindow().sizeToScene();
    }

    private Label problem() {
        Label problem = new Paragraph("");
        problem.getStyleClass().add("form-error");
        problem.textProperty().bind(form.problemProperty());
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        return problem;
    }

    private void buttons() {
        dialog.getDialogPane().getButtonTypes().setAll(save, ButtonType.CANCEL);
        button(save, this::save);
        Row edited = form.edited();
        if (edited != null) {
            var delete = new ButtonType(Messages.of("right.delete"), ButtonData.LEFT);
            dialog.getDialogPane().getButtonTypes().add(delete);
            button(delete, () -> {
                saving.delete(edited);
                close();
            });
            dialog.getDialogPane().lookupButton(delete).getStyleClass().add("danger");
        }
    }

    private void button(ButtonType type, Runnable action) {
        if (dialog.getDialogPane().lookupButton(type) instanceof Button button) {
            button.addEventFilter(ActionEvent.ACTION, e -> {
                e.consume(); // it closes when the book has answered
                action.run();
            });
        }
    }

    private void save() {
        Node button = Objects.requireNonNull(dialog.getDialogPane().lookupButton(save));
        if (button.isDisabled()) {
            return; // it is being saved
        }
        button.setDisable(true);
        saving.save(
                form,
                saved -> {
                    close();
                    onSaved.accept(saved);
                },
                () -> button.setDisable(false));
    }

    private void close() {
        dialog.setResult(ButtonType.CANCEL);
        dialog.close();
    }
}
