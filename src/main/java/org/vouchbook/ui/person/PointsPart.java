package org.vouchbook.ui.person;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.kit.Icon;

/// E-mails or phones, a line each: value, label, remove; and a way to add one.
final class PointsPart {
    private final PointsField field;
    private final String name;
    private final VBox lines = new VBox(5);
    private final VBox node;

    PointsPart(PointsField field) {
        this.field = field;
        name = Messages.of(field.isEmail() ? "person.email" : "person.phone");
        Hyperlink add = new Hyperlink(Messages.of(field.isEmail() ? "person.email.add" : "person.phone.add"));
        add.getStyleClass().add("add-link");
        add.setOnAction(e -> {
            field.add();
            value(lines.getChildren().getLast()).requestFocus();
        });
        lines.managedProperty().bind(lines.visibleProperty());
        node = new VBox(5, lines, add);
        field.rows().addListener((ListChangeListener<PointsField.Row>) change -> follow(change));
        lines.setVisible(false);
    }

    Node node() {
        return node;
    }

    private void follow(ListChangeListener.Change<? extends PointsField.Row> change) {
        while (change.next()) {
            List<Node> now = lines.getChildren();
            now.subList(change.getFrom(), change.getFrom() + change.getRemovedSize())
                    .clear();
            int at = change.getFrom();
            for (PointsField.Row row : change.getAddedSubList()) {
                now.add(at++, line(row));
            }
        }
        lines.setVisible(!lines.getChildren().isEmpty());
    }

    private Node line(PointsField.Row row) {
        TextField value = new TextField();
        value.textProperty().bindBidirectional(row.value);
        value.setAccessibleText(name);
        value.setMinWidth(0);
        HBox.setHgrow(value, Priority.ALWAYS);
        TextField label = new TextField();
        label.textProperty().bindBidirectional(row.label);
        label.setPromptText(Messages.of("person.label"));
        label.setAccessibleText(Messages.of("person.label_of", name));
        label.getStyleClass().add("point-label");
        Button remove = new Button(null, Icon.REMOVE.node());
        remove.getStyleClass().addAll("flat", "icon-button");
        remove.setAccessibleText(Messages.of("person.remove", name));
        remove.setTooltip(new Tooltip(Messages.of("person.remove", name)));
        remove.setOnAction(e -> field.remove(row));
        HBox fields = new HBox(5, value, label, remove);
        VBox line = DraftInput.marked(fields, value, row.problem);
        line.setUserData(value);
        fields.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER && !remove.isFocused()) {
                field.commit();
                e.consume();
            } else if (e.getCode() == KeyCode.ESCAPE && field.restore()) {
                e.consume();
            }
        });
        // Between value and label nothing is finished yet.
        fields.focusWithinProperty().addListener((property, was, is) -> {
            if (!is) {
                field.commit();
            }
        });
        return line;
    }

    private static Node value(Node line) {
        return (Node) line.getUserData();
    }
}
