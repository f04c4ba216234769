package org.vouchbook.ui.board;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.StageMove;
import org.vouchbook.ui.Messages;

/// The dated way of a card over the board, the latest first.
final class MoveHistory extends VBox {
    private final BoardViewModel model;
    private @Nullable Referral shown;

    MoveHistory(BoardViewModel model) {
        super(5);
        this.model = model;
    }

    void show(Referral referral) {
        if (shown == null || shown.id() != referral.id()) {
            getChildren().clear();
        }
        shown = referral;
        model.moves(referral.id(), moves -> {
            if (referral.equals(shown)) {
                list(moves);
            }
        });
    }

    private void list(List<StageMove> moves) {
        Label title = new Label(Messages.of("referral.history"));
        title.getStyleClass().add("form-label");
        getChildren().setAll(title);
        for (StageMove move : moves.reversed()) {
            boolean first = move.from() == move.to();
            String day = model.words().day(move.at());
            String to = Messages.of("stage.", move.to());
            Label line = new Label(
                    first
                            ? Messages.of("referral.move_first", day, to)
                            : Messages.of("referral.move", day, Messages.of("stage.", move.from()), to));
            line.setWrapText(true);
            getChildren().add(line);
        }
    }
}
