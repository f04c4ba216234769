package org.vouchbook.ui.today;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.vouchbook.ui.Messages;

/// The facts of a line, one after the other; each that has a record leads there. By keyboard the line's menu of
/// reasons does the same.
final class FactsLine extends TextFlow {
    private final Consumer<Said> open;

    /// @param open shows the record behind a fact
    FactsLine(Consumer<Said> open) {
        this.open = open;
        getStyleClass().add("small");
        setMinWidth(0);
    }

    void show(List<Said> facts) {
        var texts = new ArrayList<Node>();
        for (Said fact : facts) {
            if (!texts.isEmpty()) {
                texts.add(quiet(Messages.of("today.fact.between")));
            }
            texts.add(fact.leads() ? link(fact) : quiet(fact.text()));
        }
        getChildren().setAll(texts);
    }

    private static Text quiet(String words) {
        var text = new Text(words);
        text.getStyleClass().add("quiet");
        return text;
    }

    /// A press on it is not one on the line, which a second click would open.
    private Text link(Said fact) {
        Text text = quiet(fact.text());
        text.getStyleClass().add("fact-link");
        text.setOnMouseClicked(e -> {
            if (e.getButton() == MouseButton.PRIMARY) {
                open.accept(fact);
                e.consume();
            }
        });
        return text;
    }
}
