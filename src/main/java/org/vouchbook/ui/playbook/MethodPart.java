package org.vouchbook.ui.playbook;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.kit.PlainScroll;

/// The method in short: six steps, seven rules, five ways, three components, six habits of
/// a relationship.
final class MethodPart {
    private static final double WIDTH = 262;
    private final ScrollPane node;

    MethodPart() {
        var body = new VBox(14);
        body.getStyleClass().add("page-body");
        for (MethodCard.Group group : MethodCard.Group.values()) {
            var title = new Label(Messages.of("method.group.", group));
            title.getStyleClass().add("section-title");
            List<MethodCard> cards = Arrays.stream(MethodCard.values())
                    .filter(c -> c.group() == group)
                    .toList();
            var flow = new FlowPane(14, 14);
            IntStream.range(0, cards.size()).forEach(i -> flow.getChildren().add(card(i + 1, cards.get(i))));
            flow.prefWrapLengthProperty().bind(body.widthProperty().subtract(48));
            body.getChildren().addAll(title, flow);
        }
        node = new PlainScroll(body);
        node.setFitToWidth(true);
        node.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    }

    Node node() {
        return node;
    }

    private static Node card(int number, MethodCard card) {
        var title = text(Messages.of("method.numbered", number, Messages.of("method.title.", card)), "strong");
        var box = new VBox(
                6,
                title,
                text(Messages.of("method.text.", card)),
                text(Messages.of("method.why", Messages.of("method.why.", card)), "quiet"),
                text(Messages.of("method.source.", card.source()), "quiet", "small"));
        box.getStyleClass().addAll("panel", "method-card");
        box.setPrefWidth(WIDTH);
        box.setMaxWidth(WIDTH);
        box.setFocusTraversable(true);
        box.setAccessibleText(title.getText() + ". " + Messages.of("method.text.", card) + " "
                + Messages.of("method.why", Messages.of("method.why.", card)));
        return box;
    }

    private static Label text(String words, String... classes) {
        var label = new Label(words);
        label.getStyleClass().addAll(classes);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
