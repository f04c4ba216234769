package org.vouchbook.ui.today;

import atlantafx.base.controls.Popover;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.vouchbook.ui.Messages;

/// A small question at the line it is about. What is wrong with the answer stands under it; what was typed stays.
final class Ask {
    private final Popover popover = new Popover();
    private final Label problem = new Label();

    /// @param accept takes the answer, or says in a sentence what is wrong with it
    Ask(String title, String accepting, Node content, Supplier<Optional<String>> accept) {
        var heading = new Label(title);
        heading.getStyleClass().add("section-title");
        heading.setWrapText(true);
        problem.getStyleClass().add("form-error");
        problem.setWrapText(true);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        var save = new Button(accepting);
        save.getStyleClass().add("accent");
        save.setOnAction(_ -> answer(accept));
        var cancel = new Button(Messages.of("today.ask.cancel"));
        cancel.setOnAction(_ -> popover.hide());
        var buttons = new HBox(8, cancel, save);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        var node = new VBox(10, heading, content, problem, buttons);
        node.getStyleClass().add("ask");
        node.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER && !(e.getTarget() instanceof Button)) {
                answer(accept);
                e.consume();
            } else if (e.getCode() == KeyCode.ESCAPE) {
                popover.hide();
                e.consume();
            }
        });
        popover.setContentNode(node);
        popover.setAnimated(false);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_RIGHT);
    }

    /// Asks beside a node.
    ///
    /// @param first where the keyboard goes
    /// @param after what happens when the question has gone, answered or not
    void show(Node owner, Node first, Runnable after) {
        popover.setOnHidden(_ -> after.run());
        popover.show(owner);
        first.requestFocus();
    }

    private void answer(Supplier<Optional<String>> accept) {
        Optional<String> wrong = accept.get();
        problem.setText(wrong.orElse(""));
        if (wrong.isEmpty()) {
            popover.hide();
        }
    }
}
