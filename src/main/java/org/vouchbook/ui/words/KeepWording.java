package org.vouchbook.ui.words;

import atlantafx.base.controls.Popover;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.vouchbook.domain.words.Template;
import org.vouchbook.ui.FaultWords;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.kit.PlainArea;

/// Asks under which name a draft is kept as the user's own wording, and shows it with its placeholders.
final class KeepWording {
    private KeepWording() {}

    static void show(Node owner, WordsViewModel model, Consumer<String> tell) {
        Template made = model.asWording("");
        var label = new Label(Messages.of("words.keep.name"));
        label.getStyleClass().add("form-label");
        var name = new TextField();
        name.setAccessibleText(label.getText());
        label.setLabelFor(name);
        var text = new PlainArea(made.text());
        text.setAccessibleText(Messages.of("words.keep.text"));
        text.setWrapText(true);
        text.setPrefRowCount(8);
        var problem = new Label();
        problem.getStyleClass().add("form-error");
        problem.setWrapText(true);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        var save = new Button(Messages.of("words.keep.save"));
        save.getStyleClass().add("accent");
        save.disableProperty().bind(name.textProperty().isEmpty());
        var hint = new Label(Messages.of("words.keep.hint"));
        hint.getStyleClass().add("quiet");
        hint.setWrapText(true);
        var row = new HBox(save);
        row.setAlignment(Pos.CENTER_RIGHT);
        var form = new VBox(8, new VBox(4, label, name), hint, text, problem, row);
        form.setPrefWidth(440);
        form.getStyleClass().add("keep-wording");
        var popover = new Popover(form);
        popover.setArrowLocation(Popover.ArrowLocation.BOTTOM_LEFT);
        popover.setAnimated(false);
        Runnable keep = () -> {
            var wording = new Template(made.purpose(), name.getText(), made.language(), made.subject(), text.getText());
            String fault = FaultWords.first(wording);
            problem.setText(fault);
            if (fault.isEmpty()) {
                model.keep(wording, () -> {
                    popover.hide();
                    tell.accept(Messages.of("words.keep.done", wording.name()));
                });
            }
        };
        save.setOnAction(_ -> keep.run());
        name.setOnAction(_ -> keep.run());
        popover.show(owner);
        name.requestFocus();
    }
}
