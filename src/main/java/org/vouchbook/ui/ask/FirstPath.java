package org.vouchbook.ui.ask;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.vouchbook.domain.RightMeter;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.form.Written;
import org.vouchbook.ui.kit.Icon;
import org.vouchbook.ui.kit.Paragraph;
import org.vouchbook.workspace.EarningFile;
import org.vouchbook.workspace.Standpoint;

/// The basics, in their order, for somebody with whom nothing was begun: do the work well, then know how to ask (E6).
final class FirstPath extends VBox {
    /// @param go follows a way
    FirstPath(Standpoint at, Consumer<Way> go) {
        super(10);
        getStyleClass().add("first-path");
        boolean served = at.meter().of(RightMeter.Way.SERVICE).shown();
        if (at.file().records().isEmpty()) {
            Label begin = new Paragraph(Messages.of("right.empty", Written.first(at.contact())));
            begin.getStyleClass().add("quiet");
            getChildren().add(begin);
        }
        getChildren()
                .addAll(
                        step(
                                served ? Icon.DONE.node() : number(1),
                                Messages.of("right.first.work"),
                                button("right.do.prove", !served, () -> go.accept(new Way.Add(RecordKind.RESULT)))),
                        step(
                                number(2),
                                Messages.of("right.first.words"),
                                button("right.first.plant", served, () -> go.accept(new Way.Add(RecordKind.PLANTED)))));
    }

    /// Whether nothing was planted, confirmed or asked yet, nothing is to be repaired and the right is not earned.
    static boolean begins(Standpoint at) {
        EarningFile file = at.file();
        return at.readiness().ready().isEmpty()
                && file.planted().isEmpty()
                && file.asks().isEmpty()
                && file.interviews().isEmpty()
                && file.complaints().isEmpty();
    }

    private static Node step(Node mark, String text, Button button) {
        Label said = new Paragraph(text);
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMaxWidth(Double.MAX_VALUE);
        var row = new HBox(10, mark, said, button);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Label number(int number) {
        var label = new Label(String.valueOf(number));
        label.getStyleClass().add("strong");
        return label;
    }

    private static Button button(String key, boolean next, Runnable action) {
        var button = new Button(Messages.of(key));
        button.getStyleClass().add(next ? "accent" : "small-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
