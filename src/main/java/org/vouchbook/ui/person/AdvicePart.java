package org.vouchbook.ui.person;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.AskPolicy;
import org.vouchbook.domain.Axis;
import org.vouchbook.domain.Scorecard;
import org.vouchbook.ui.Messages;

/// The side to build next and what would lift it; a note when commitment runs ahead (J4, J16).
final class AdvicePart {
    private final AxisDot dot = new AxisDot();
    private final Text claim = new Text();
    private final Text lift = new Text();
    private final Label early = new Label();
    private final VBox node;

    /// @param ideas stand below
    AdvicePart(Node ideas) {
        Label title = new Label(Messages.of("person.next_move"));
        title.getStyleClass().addAll("quiet", "small", "strong");
        claim.getStyleClass().add("strong");
        TextFlow words = new TextFlow(claim, lift);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(10, new VBox(dot), words);
        line.getStyleClass().add("advice");
        early.getStyleClass().addAll("quiet", "small");
        early.setWrapText(true);
        early.setMinHeight(Label.USE_PREF_SIZE);
        early.managedProperty().bind(early.visibleProperty());
        node = new VBox(5, title, line, ideas, early);
        node.managedProperty().bind(node.visibleProperty());
    }

    Node node() {
        return node;
    }

    void show(@Nullable Scorecard card, AskPolicy policy) {
        boolean more = card != null && !RadarWords.remarks(card).isEmpty();
        node.setVisible(more);
        if (card == null || !more) {
            return;
        }
        Axis next = policy.next(card);
        dot.show(next);
        claim.setText(RadarWords.next(card, next) + " ");
        lift.setText(Messages.of("person.lift.", next));
        early.setVisible(card.prematureCommitment());
        if (card.prematureCommitment()) {
            early.setText(RadarWords.premature(card));
        }
    }
}
